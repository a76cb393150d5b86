import type { TextCase } from '../case.ts';

const texts = (id: string, ...all: string[]): TextCase[] =>
  all.map((text) => ({ kind: 'text', id, text }));

/** Texts that mean something to some reader, and nothing to us: TV-01 to TV-03, and Flux's own variables. */
export const textCases: readonly TextCase[] = [
  ...texts(
    'TV-01',
    'x"\nkind: ClusterRoleBinding\n#',
    'a"\nhostNetwork: true',
    "x'\n  - a: b",
    '---\na: b',
  ),
  ...texts('TV-02', '{{> secret}}', '{{lookup this "constructor"}}', '{{{x}}}', '{{!--', '\\{{x}}'),
  ...texts('TV-03', "a=b&c<d>'e'", '&quot;', '<script>'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text itself is the case
  ...texts('T19', '${HOME}', '${HOME:=x}', '$${HOME}', '$(HOME)', '$$(HOME)'),
];
