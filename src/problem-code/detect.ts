import type { CodeText } from './code-text.ts';

/** What the search for a start finds in a source. */
export const detectCodes = {
  'detect.ambiguous': {
    meaning: 'Several starts stand side by side; the first by the written order was taken.',
    next: 'Set entrypoint or command in the spec to choose one.',
  },
  'detect.build-version': {
    meaning: 'The version is made from Git tags, which the build of an image does not have.',
    next: 'Nothing, if the version in the image does not matter; else write it into the manifest.',
  },
  'detect.command-line': {
    meaning: 'The start is a command line that is given no arguments.',
    next: 'Set command with arguments in the spec, or make it a process with a schedule.',
  },
  'detect.dev-server': {
    meaning: 'A start script runs a development server.',
    next: 'Add a start script that runs the built program, or set command in the spec.',
  },
  'detect.directory-ambiguous': {
    meaning: 'Several directories hold a project and none was named.',
    next: 'Set path in the spec to one of the directories listed.',
  },
  'detect.directory-missing': {
    meaning: 'The directory that path names is not in the source.',
    next: 'Set path to a directory of the source.',
  },
  'detect.directory-nested': {
    meaning: 'The project lies in a directory below the root.',
    next: 'Set path in the spec to make it explicit.',
  },
  'detect.dockerfile-missing': {
    meaning: 'The Dockerfile that the spec names is not in the source.',
    next: 'Correct dockerfile, or set it to generate.',
  },
  'detect.dockerfile-root': {
    meaning: "The author's Dockerfile starts as root; a pod does not.",
    next: 'Give the Dockerfile a USER and let the app write to /tmp or a volume only, or set dockerfile to generate.',
  },
  'detect.dockerfile-used': {
    meaning: "The author's Dockerfile is used as it is.",
    next: 'Set dockerfile: generate to render one instead.',
  },
  'detect.documents-only': {
    meaning: 'The source holds documents and no program.',
    next: 'Deploy a source with a program, or set path to the directory that holds one.',
  },
  'detect.empty': {
    meaning: 'The source holds no file.',
    next: 'Check the branch and the path.',
  },
  'detect.entrypoint-invalid': {
    meaning: 'An entrypoint follows none of the forms.',
    next: "Write module:object, a script's name, a file, or <kind>:<target>.",
  },
  'detect.entrypoint-unresolved': {
    meaning: 'An entrypoint names something that is not in the source.',
    next: 'Correct the entrypoint, or delete it to let the search decide.',
  },
  'detect.file-too-large': {
    meaning: 'A file of the source is more than the search reads.',
    next: 'Name the start with entrypoint or command in the spec.',
  },
  'detect.forbidden-table': {
    meaning: 'A table that packaging standards forbid is read by no tool.',
    next: 'Move its entries to the table the message names.',
  },
  'detect.further-workload': {
    meaning: 'The source holds a further workload, which is proposed and not deployed.',
    next: 'Name it under processes in the spec to deploy it.',
  },
  'detect.guard-skipped': {
    meaning:
      'The main guard does more than start the server, and the server is started without it.',
    next: 'Move the work to the application or to a release process, or set entrypoint to the file.',
  },
  'detect.gui-script': {
    meaning: 'The only script is one of a graphical program.',
    next: 'Name another start with entrypoint or command in the spec.',
  },
  'detect.label-unresolved': {
    meaning: 'LABEL ENTRYPOINT names something that is not in the source.',
    next: 'Correct the label in the Dockerfile, or delete it.',
  },
  'detect.language-ambiguous': {
    meaning: 'Two languages are equally likely and nothing was guessed.',
    next: 'Set language in the spec.',
  },
  'detect.language-unsupported': {
    meaning: 'The language is known but not built.',
    next: 'Add a Dockerfile to the source; it is used as it is.',
  },
  'detect.library-only': {
    meaning: 'The source is a library: others import it and nothing starts.',
    next: 'Name a start with entrypoint or command in the spec, LABEL ENTRYPOINT, or a Procfile.',
  },
  'detect.lock-unsupported': {
    meaning: 'A lock of a tool that is not supported was not read.',
    next: 'Commit a lock of a supported tool, or a Dockerfile.',
  },
  'detect.loopback': {
    meaning: 'The program listens on loopback only, where nothing outside its pod reaches it.',
    next: 'Listen on 0.0.0.0, or read the address from the environment.',
  },
  'detect.manager-conflict': {
    meaning: 'Files of several package managers stand side by side.',
    next: 'Keep the files of one package manager.',
  },
  'detect.manifest-invalid': {
    meaning: 'A project file cannot be read.',
    next: 'Correct the file at the line named.',
  },
  'detect.no-launch': {
    meaning: 'Nothing in the source says how it starts.',
    next: 'Name a start with entrypoint or command in the spec, LABEL ENTRYPOINT, or a Procfile.',
  },
  'detect.no-lock': {
    meaning: 'The dependencies are not locked, so the image is not repeatable.',
    next: "Commit the package manager's lock file.",
  },
  'detect.no-port': {
    meaning: 'Nothing in the source listens, so the workload gets no Service.',
    next: 'Set port in the spec if it does listen.',
  },
  'detect.notebooks-only': {
    meaning: 'The source holds notebooks, which no server runs.',
    next: 'Move the code into a module and name it with entrypoint.',
  },
  'detect.port-assumed': {
    meaning: 'Nothing in the source says which port it listens on.',
    next: 'Set port in the spec.',
  },
  'detect.procfile-line': {
    meaning: 'A Procfile line is not name: command.',
    next: 'Write one process a line as name: command.',
  },
  'detect.requirement-missing': {
    meaning: 'A requirements file names a file that is not in the source.',
    next: 'Commit the file, or delete the line.',
  },
  'detect.script-invalid': {
    meaning: 'A declared script is not of the form name = "module:function".',
    next: 'Correct the script in the manifest.',
  },
  'detect.script-not-installed': {
    meaning: 'A declared script does not exist, since the project cannot be installed.',
    next: 'Declare a build backend in the manifest.',
  },
  'detect.second-project': {
    meaning: 'A second project stands in the same directory.',
    next: 'Deploy it as a workload of its own, with path or language.',
  },
  'detect.server-added': {
    meaning: 'The project brings no server, so a pinned one is added to the image.',
    next: 'Add the server to the dependencies to choose its version.',
  },
  'detect.shell-syntax': {
    meaning: 'A command needs a shell, which stays in front of the program.',
    next: 'Write the command without shell syntax, in exec form.',
  },
  'detect.start-hook': {
    meaning: 'A script that npm would run before start is not run.',
    next: 'Make it a release process.',
  },
  'detect.truncated': {
    meaning: 'The source has more files than the search looks at.',
    next: "Set path to the project's directory.",
  },
  'detect.version-conflict': {
    meaning: 'Two places of the source ask for different versions.',
    next: 'Make them agree, or set version in the spec.',
  },
  'detect.version-unsupported': {
    meaning: 'A language version gets no security fixes.',
    next: 'Move to a version that does.',
  },
} as const satisfies Record<`detect.${string}`, CodeText>;
