interface Initialised {
  readonly created: readonly string[];
  readonly kept: readonly string[];
  readonly keyFiles: readonly string[];
  readonly ageFile?: string;
  readonly secrets: readonly {
    readonly namespace: string;
    readonly name: string;
    readonly key: string;
    readonly holds: string;
  }[];
}

/** What `karst init` wrote and what a person does now, beside the root that it prints. */
export function initialisedText(initialised: Initialised): string {
  const { created, kept, keyFiles, ageFile, secrets } = initialised;
  return [
    ...created.map((path) => `created ${path}\n`),
    ...kept.map((path) => `kept    ${path}, it was there already\n`),
    ...keyFiles.map(
      (path) =>
        `key     ${path}: keep a copy where nobody else reads, and give it to the CI as KARST_CA_KEY\n`,
    ),
    ...(ageFile === undefined
      ? []
      : [
          `key     ${ageFile}: opens what is sealed; give it to Flux\n`,
          `\n  kubectl -n flux-system create secret generic sops-age --from-file=age.agekey=${ageFile}\n`,
        ]),
    ...secrets.flatMap(({ namespace, name, key, holds }) => [
      `secret  ${namespace}/${name}: ${holds}; make it yourself, it is written nowhere\n`,
      // What is pasted ends with a line break, which would count: no webhook's signature would fit.
      `\n  tr -d '\\r\\n' | kubectl -n ${namespace} create secret generic ${name} --from-file=${key}=/dev/stdin\n\n`,
    ]),
    '\nApply this once to the cluster, then let Flux follow:\n\n',
  ].join('');
}
