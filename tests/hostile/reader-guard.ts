import type { Guard } from './guard.ts';

const podChecks = [
  'appArmor',
  'capabilities',
  'hostNamespaces',
  'hostPorts',
  'hostProbes',
  'privilegeEscalation',
  'privileged',
  'procMount',
  'runAsNonRoot',
  'runAsUser',
  'seccomp',
  'selinux',
  'sysctls',
  'volumeTypes',
  'windowsHostProcess',
];

/** What readers take differently, and Pod Security check by check. */
export const readerGuards: readonly Guard[] = [
  {
    what: 'one header for one entry',
    file: 'src/source/tar.ts',
    search: 'if (!/^(?:x|LK?|KL?)$/.test(headers)) throw',
    replace: 'if (headers === "") throw',
    ids: ['AR-08'],
  },
  {
    what: 'headers that say something',
    file: 'src/source/tar.ts',
    search: "if (header.size === 0) throw malformed('has a header that says nothing');",
    replace: '',
    ids: ['AR-08'],
  },
  {
    what: 'whole blocks',
    file: 'src/source/tar.ts',
    search: "if (padding(size) > 0) throw malformed('ends within a block');",
    replace: '',
    ids: ['AR-10'],
  },
  {
    what: 'the checksum of the gzip header',
    file: 'src/source/gunzip.ts',
    search: 'if (low + high * 256 !== (header.checksum & 0xffff)) throw malformed(mismatch);',
    replace: 'if (low + high > 999) throw malformed(mismatch);',
    ids: ['AR-10'],
  },
  {
    what: 'no NUL',
    file: 'src/spec/decode-text.ts',
    search: "find: (text) => text.indexOf('\\0'),",
    replace: 'find: () => -1,',
    ids: ['YS-13'],
  },
  {
    what: 'no lone carriage return',
    file: 'src/spec/decode-text.ts',
    search: 'find: (text) => text.search(/\\r(?!\\n)/),',
    replace: 'find: () => -1,',
    ids: ['YS-13'],
  },
  {
    what: 'no byte order mark within',
    file: 'src/spec/decode-text.ts',
    search: "find: (text) => text.indexOf('\\ufeff'),",
    replace: 'find: () => -1,',
    ids: ['YS-13'],
  },
  {
    what: 'no document mark behind blanks',
    file: 'src/spec/decode-text.ts',
    search: 'find: indentedMark,',
    replace: 'find: (text) => Math.min(-1, indentedMark(text)),',
    ids: ['YS-13'],
  },
  {
    what: 'no blanks that end a text which keeps its end',
    file: 'src/spec/compose.ts',
    search: 'if (event.chomping === CHOMPING_MODE.KEEP && endsInBlanks(',
    replace: 'if (event.chomping > 99 && endsInBlanks(',
    ids: ['YS-13'],
  },
  ...podChecks.map((check) => ({
    what: `Pod Security: ${check}`,
    file: 'src/policy/pod/pod-rule.ts',
    search: `\n  ${check},\n`,
    replace: '\n',
    ids: ['KO-01'],
  })),
];
