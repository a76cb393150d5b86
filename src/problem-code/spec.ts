import type { CodeText } from './code-text.ts';

/** What is wrong with the files that users write. */
export const specCodes = {
  'spec.alias': {
    meaning: 'A YAML file uses an anchor, an alias or a merge key.',
    next: 'Write the value out where it is used.',
  },
  'spec.autoscale': {
    meaning: 'The bounds of autoscale contradict each other.',
    next: 'Let min be at most max.',
  },
  'spec.config': {
    meaning: 'The file karst.yaml contradicts itself.',
    next: 'Correct the value named.',
  },
  'spec.documents': {
    meaning: 'A file that may hold one document holds several.',
    next: 'Keep one document.',
  },
  'spec.duplicate': {
    meaning: 'Two entries name the same source and path.',
    next: 'Remove one of the two.',
  },
  'spec.duplicate-key': {
    meaning: 'A mapping has the same key twice.',
    next: 'Remove one of the two.',
  },
  'spec.egress': {
    meaning: 'A destination of egress is no host, address or range.',
    next: 'Write a host name, an address, or a range such as 10.0.0.0/8.',
  },
  'spec.empty': {
    meaning: 'A file holds nothing.',
    next: 'Write the entries, or delete the file.',
  },
  'spec.encoding': {
    meaning: 'A file is not UTF-8 text.',
    next: 'Save the file as UTF-8.',
  },
  'spec.env-name': {
    meaning: 'An environment variable has a name that the platform or a loader keeps for itself.',
    next: 'Use the field of the spec that is meant for it, or another name.',
  },
  'spec.exclusive': {
    meaning: 'Two fields that exclude each other are both given.',
    next: 'Keep one of the two.',
  },
  'spec.expose': {
    meaning: 'Two services are exposed at the same host and path.',
    next: 'Give one of them another host or path.',
  },
  'spec.image': {
    meaning: 'An image reference is malformed, or has no fixed tag.',
    next: 'Write registry/name:tag or registry/name@sha256:DIGEST, and never latest.',
  },
  'spec.key': {
    meaning: 'A key is no plain text, or a name that programs keep for themselves.',
    next: 'Rename the key.',
  },
  'spec.label': {
    meaning:
      'A label or annotation has a key or value that Kubernetes refuses or a controller obeys.',
    next: 'Use a prefix of your own and a plain value.',
  },
  'spec.missing': {
    meaning: 'There is nothing to read: no repos.yaml and no spec, or not the file that was named.',
    next: 'Run `karst init`, or name the file with -f.',
  },
  'spec.missing-key': {
    meaning: 'A required field is missing.',
    next: 'Add the field.',
  },
  'spec.mount': {
    meaning: 'Something is mounted where it hides other files.',
    next: 'Mount it at a directory of its own, such as /data.',
  },
  'spec.name': {
    meaning: 'A name is reserved, taken, or no name that Kubernetes accepts for a Service.',
    next: 'Choose another name.',
  },
  'spec.not-allowed': {
    meaning: 'A service uses one of another owner that does not allow it.',
    next: "Add the caller to the other service's allow.",
  },
  'spec.number': {
    meaning:
      'A number is written in a form that readers understand differently, or is too large to keep.',
    next: 'Write it in plain decimal digits, or quote it where text is meant.',
  },
  'spec.owner': {
    meaning: 'An owner would get a namespace that belongs to the platform.',
    next: 'Choose another owner.',
  },
  'spec.patch': {
    meaning: 'A patch cannot be applied.',
    next: 'Target a kind that is rendered, and leave its name and namespace alone.',
  },
  'spec.path': {
    meaning: 'A path leaves its directory.',
    next: 'Write a path without . and .. parts.',
  },
  'spec.process': {
    meaning: 'The fields of a process do not fit its kind.',
    next: 'Keep the fields that its kind has.',
  },
  'spec.quantity': {
    meaning: 'A quantity is out of any sensible range, or a limit is below its request.',
    next: 'Write a quantity such as 250m for cpu or 256Mi for memory.',
  },
  'spec.range': {
    meaning: 'A value is too small, too large, too short or too long.',
    next: 'Write a value within the range.',
  },
  'spec.read-only': {
    meaning: 'A command would edit a spec that cannot be written from where it runs.',
    next: 'Run it where the specs lie, or name the repository that holds them.',
  },
  'spec.schedule': {
    meaning: 'A schedule is no cron schedule.',
    next: 'Write five fields: minute, hour, day, month, weekday.',
  },
  'spec.secret-literal': {
    meaning: 'A secret stands in clear in a file that goes to Git.',
    next: 'Write {secret: NAME, key: KEY} and put the value into a Secret.',
  },
  'spec.syntax': {
    meaning: 'A file is no valid YAML or JSON.',
    next: 'Mend the text at the place named.',
  },
  'spec.tag': {
    meaning: 'A YAML file uses a tag or a directive.',
    next: 'Remove it.',
  },
  'spec.too-deep': {
    meaning: 'A file nests deeper than is read.',
    next: 'Flatten it.',
  },
  'spec.too-large': {
    meaning: 'A file is larger than is read.',
    next: 'Split it into several spec files.',
  },
  'spec.type': {
    meaning: 'A value has the wrong type.',
    next: 'Write a value of the type named.',
  },
  'spec.uneditable': {
    meaning: 'A part of a spec is written in a way that a command cannot change without risk.',
    next: 'Edit the file by hand, then run `karst apply`.',
  },
  'spec.unknown-environment': {
    meaning: 'An environment is named that karst.yaml does not have.',
    next: 'Name one of the environments of karst.yaml.',
  },
  'spec.unknown-key': {
    meaning: 'A field is not known.',
    next: 'Correct its spelling or remove it.',
  },
  'spec.unknown-kind': {
    meaning: 'A document has a kind or version that KarstKit does not know.',
    next: 'Write apiVersion: karstkit.dev/v1 and a known kind.',
  },
  'spec.unknown-service': {
    meaning: 'A service is named that no entry has.',
    next: 'Name one of the services.',
  },
  'spec.use-cycle': {
    meaning: 'Services use each other in a circle, so that each fails when any of them does.',
    next: 'Nothing, or let one of them do without another.',
  },
  'spec.value': {
    meaning: 'A value is not one of those allowed, or does not follow its grammar.',
    next: 'Write a value as the field describes.',
  },
} as const satisfies Record<`spec.${string}`, CodeText>;
