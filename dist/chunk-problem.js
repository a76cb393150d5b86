// src/problem-code/action.ts
/** What the Action refuses before anything else runs. */
const actionCodes = { "action.input": {
	meaning: "An input of the Action has a value that it does not take.",
	next: "Correct it under \"with\" in the workflow."
} };

// src/problem-code/detect.ts
/** What the search for a start finds in a source. */
const detectCodes = {
	"detect.ambiguous": {
		meaning: "Several starts stand side by side; the first by the written order was taken.",
		next: "Set entrypoint or command in the spec to choose one."
	},
	"detect.build-version": {
		meaning: "The version is made from Git tags, which the build of an image does not have.",
		next: "Nothing, if the version in the image does not matter; else write it into the manifest."
	},
	"detect.command-line": {
		meaning: "The start is a command line that is given no arguments.",
		next: "Set command with arguments in the spec, or make it a process with a schedule."
	},
	"detect.dev-server": {
		meaning: "A start script runs a development server.",
		next: "Add a start script that runs the built program, or set command in the spec."
	},
	"detect.directory-ambiguous": {
		meaning: "Several directories hold a project and none was named.",
		next: "Set path in the spec to one of the directories listed."
	},
	"detect.directory-missing": {
		meaning: "The directory that path names is not in the source.",
		next: "Set path to a directory of the source."
	},
	"detect.directory-nested": {
		meaning: "The project lies in a directory below the root.",
		next: "Set path in the spec to make it explicit."
	},
	"detect.dockerfile-missing": {
		meaning: "The Dockerfile that the spec names is not in the source.",
		next: "Correct dockerfile, or set it to generate."
	},
	"detect.dockerfile-used": {
		meaning: "The author's Dockerfile is used as it is.",
		next: "Set dockerfile: generate to render one instead."
	},
	"detect.documents-only": {
		meaning: "The source holds documents and no program.",
		next: "Deploy a source with a program, or set path to the directory that holds one."
	},
	"detect.empty": {
		meaning: "The source holds no file.",
		next: "Check the branch and the path."
	},
	"detect.entrypoint-invalid": {
		meaning: "An entrypoint follows none of the forms.",
		next: "Write module:object, a script's name, a file, or <kind>:<target>."
	},
	"detect.entrypoint-unresolved": {
		meaning: "An entrypoint names something that is not in the source.",
		next: "Correct the entrypoint, or delete it to let the search decide."
	},
	"detect.file-too-large": {
		meaning: "A file of the source is more than the search reads.",
		next: "Name the start with entrypoint or command in the spec."
	},
	"detect.forbidden-table": {
		meaning: "A table that packaging standards forbid is read by no tool.",
		next: "Move its entries to the table the message names."
	},
	"detect.further-workload": {
		meaning: "The source holds a further workload, which is proposed and not deployed.",
		next: "Name it under processes in the spec to deploy it."
	},
	"detect.guard-skipped": {
		meaning: "The main guard does more than start the server, and the server is started without it.",
		next: "Move the work to the application or to a release process, or set entrypoint to the file."
	},
	"detect.gui-script": {
		meaning: "The only script is one of a graphical program.",
		next: "Name another start with entrypoint or command in the spec."
	},
	"detect.label-unresolved": {
		meaning: "LABEL ENTRYPOINT names something that is not in the source.",
		next: "Correct the label in the Dockerfile, or delete it."
	},
	"detect.language-ambiguous": {
		meaning: "Two languages are equally likely and nothing was guessed.",
		next: "Set language in the spec."
	},
	"detect.language-unsupported": {
		meaning: "The language is known but not built.",
		next: "Add a Dockerfile to the source; it is used as it is."
	},
	"detect.library-only": {
		meaning: "The source is a library: others import it and nothing starts.",
		next: "Name a start with entrypoint or command in the spec, LABEL ENTRYPOINT, or a Procfile."
	},
	"detect.lock-unsupported": {
		meaning: "A lock of a tool that is not supported was not read.",
		next: "Commit a lock of a supported tool, or a Dockerfile."
	},
	"detect.loopback": {
		meaning: "The program listens on loopback only, where nothing outside its pod reaches it.",
		next: "Listen on 0.0.0.0, or read the address from the environment."
	},
	"detect.manager-conflict": {
		meaning: "Files of several package managers stand side by side.",
		next: "Keep the files of one package manager."
	},
	"detect.manifest-invalid": {
		meaning: "A project file cannot be read.",
		next: "Correct the file at the line named."
	},
	"detect.no-launch": {
		meaning: "Nothing in the source says how it starts.",
		next: "Name a start with entrypoint or command in the spec, LABEL ENTRYPOINT, or a Procfile."
	},
	"detect.no-lock": {
		meaning: "The dependencies are not locked, so the image is not repeatable.",
		next: "Commit the package manager's lock file."
	},
	"detect.no-port": {
		meaning: "Nothing in the source listens, so the workload gets no Service.",
		next: "Set port in the spec if it does listen."
	},
	"detect.notebooks-only": {
		meaning: "The source holds notebooks, which no server runs.",
		next: "Move the code into a module and name it with entrypoint."
	},
	"detect.port-assumed": {
		meaning: "Nothing in the source says which port it listens on.",
		next: "Set port in the spec."
	},
	"detect.procfile-line": {
		meaning: "A Procfile line is not name: command.",
		next: "Write one process a line as name: command."
	},
	"detect.requirement-missing": {
		meaning: "A requirements file names a file that is not in the source.",
		next: "Commit the file, or delete the line."
	},
	"detect.script-invalid": {
		meaning: "A declared script is not of the form name = \"module:function\".",
		next: "Correct the script in the manifest."
	},
	"detect.script-not-installed": {
		meaning: "A declared script does not exist, since the project cannot be installed.",
		next: "Declare a build backend in the manifest."
	},
	"detect.second-project": {
		meaning: "A second project stands in the same directory.",
		next: "Deploy it as a workload of its own, with path or language."
	},
	"detect.server-added": {
		meaning: "The project brings no server, so a pinned one is added to the image.",
		next: "Add the server to the dependencies to choose its version."
	},
	"detect.shell-syntax": {
		meaning: "A command needs a shell, which stays in front of the program.",
		next: "Write the command without shell syntax, in exec form."
	},
	"detect.start-hook": {
		meaning: "A script that npm would run before start is not run.",
		next: "Make it a release process."
	},
	"detect.truncated": {
		meaning: "The source has more files than the search looks at.",
		next: "Set path to the project's directory."
	},
	"detect.version-conflict": {
		meaning: "Two places of the source ask for different versions.",
		next: "Make them agree, or set version in the spec."
	},
	"detect.version-unsupported": {
		meaning: "A language version gets no security fixes.",
		next: "Move to a version that does."
	}
};

// src/problem-code/io.ts
/** What the world refuses: the disk, git and forges. */
const ioCodes = {
	"disk.denied": {
		meaning: "The file system refuses the write: it is read-only, or the user has no right.",
		next: "Make the directory writable for this user, or choose another one with --out."
	},
	"disk.failed": {
		meaning: "The file system failed in a way that KarstKit has no own name for.",
		next: "Look at the disk with the message given, then run again."
	},
	"disk.full": {
		meaning: "There is no space left, or a quota or size limit was reached; nothing of the workload was written.",
		next: "Free some space and run again."
	},
	"disk.in-the-way": {
		meaning: "A file stands where a directory is due, or a directory where a file is due.",
		next: "Move what is in the way, or choose another place with --out."
	},
	"disk.link": {
		meaning: "A symbolic link stands on the way to a file; links are never followed.",
		next: "Replace the link by a directory or a file."
	},
	"disk.path": {
		meaning: "A path leaves the directory or is not a plain relative path.",
		next: "Report it: KarstKit should not have asked for it."
	},
	"git.missing": {
		meaning: "There is no git on this machine.",
		next: "Install git 2.37 or newer."
	},
	"github.app-key": {
		meaning: "The private key of the GitHub App is not one, or GitHub refuses it.",
		next: "Store the .pem file of the App as a secret and pass it as app-private-key."
	},
	"github.app-not-installed": {
		meaning: "The GitHub App is not installed where the repositories are.",
		next: "Install the App for the owner, with read access to contents."
	},
	"github.unreachable": {
		meaning: "The API of GitHub did not answer, or not as GitHub does.",
		next: "Run again; check the API address of a GitHub Enterprise Server."
	},
	"tree.not-read": {
		meaning: "A file of the fetched GitOps repository could not be taken into memory.",
		next: "Move it out of the directories that KarstKit writes, or check the repository out and name it with out."
	},
	"tree.read-only": {
		meaning: "A repository that was only fetched cannot be written.",
		next: "Check it out and name the directory with out."
	}
};

// src/problem-code/plan.ts
/** What stands in the way of a plan: environments, locks and records. */
const planCodes = {
	"environment.unknown": {
		meaning: "An environment is named that karst.yaml does not have.",
		next: "Name one of the environments of karst.yaml."
	},
	"lock.digest-unknown": {
		meaning: "A registry gave no digest for a base image, so that its tag may come to mean another.",
		next: "Run `karst lock` again where the registry can be reached."
	},
	"lock.missing": {
		meaning: "--locked was asked for, and there is no record of the source.",
		next: "Run `karst lock` or a render without --locked, and commit the records."
	},
	"lock.stale": {
		meaning: "--locked was asked for, and the record is of another source or was made for another start.",
		next: "Run `karst lock` or a render without --locked, and commit the records."
	},
	"plan.edited-by-person": {
		meaning: "A file that KarstKit wrote was changed by hand; it is left as it is.",
		next: "Move the change into the spec (`patches`), restore the file, or use --force to give the change up."
	},
	"plan.not-ours": {
		meaning: "A file stands where KarstKit would write, and no record says that it is ours.",
		next: "Move or delete the file, or give the workload another name."
	},
	"plan.owner-changed": {
		meaning: "A workload would change its owner in one step, and Flux could not delete what the old owner had.",
		next: "Give it another name with the new owner, or remove it, deliver that, and add it again."
	},
	"record.damaged": {
		meaning: "A record is unreadable or claims files that are not its workload's.",
		next: "Restore the record from Git history; until then the files stay as they are."
	}
};

// src/problem-code/policy.ts
/** What may not leave. */
const policyCodes = {
	"policy.exception": {
		meaning: "The file karst.yaml lets a workload break a rule of the gate.",
		next: "Remove the exception once the workload no longer needs it."
	},
	"policy.identity": {
		meaning: "An object or a pod of a workload carries the labels of another, or a reserved key.",
		next: "Leave the labels and selectors that KarstKit writes as they are."
	},
	"policy.kind": {
		meaning: "A rendered object is of a kind that may not be written.",
		next: "Remove what makes it, or report it: KarstKit renders a closed list of kinds."
	},
	"policy.metadata": {
		meaning: "A label or annotation breaks Kubernetes' rules for keys, values or sizes.",
		next: "Correct the key or shorten the value."
	},
	"policy.name": {
		meaning: "An object's name is one that Kubernetes refuses.",
		next: "Choose another name for the workload."
	},
	"policy.namespace": {
		meaning: "An object stands in a namespace that is not its workload's.",
		next: "Remove what moves it: a workload has its objects in the namespace of its owner."
	},
	"policy.network": {
		meaning: "A NetworkPolicy or a Service opens more than a workload may open.",
		next: "Name what it needs under egress, allow or expose of the spec."
	},
	"policy.pod": {
		meaning: "A pod lacks what every pod of KarstKit has beyond Pod Security.",
		next: "Correct the patch, or have an administrator name the rule under policy.exceptions."
	},
	"policy.pod-security": {
		meaning: "A pod breaks Pod Security \"restricted\".",
		next: "Correct the patch, or have an administrator name the rule under policy.exceptions."
	},
	"policy.read-back": {
		meaning: "A rendered file does not read back as it was meant in every YAML reader.",
		next: "Report it: this is a fault in KarstKit's templates."
	},
	"policy.reference": {
		meaning: "An object names an account, a Deployment or a Service that its workload does not have.",
		next: "Name one of the objects that are rendered for the workload."
	},
	"policy.schema": {
		meaning: "An object has a field that its kind does not know, lacks one, or has a wrong value.",
		next: "Correct the patch or the field of the spec that causes it."
	},
	"policy.secret": {
		meaning: "A rendered file holds what looks like a private key, a token or a password.",
		next: "Put it into a Secret and refer to it by name and key."
	},
	"policy.size": {
		meaning: "A rendered ConfigMap or the annotations of an object are larger than Kubernetes stores.",
		next: "Shorten the files, or put them into the image or a volume."
	}
};

// src/problem-code/render.ts
/** What cannot be rendered, or not as the spec asks. */
const renderCodes = {
	"dockerfile.base-image-invalid": {
		meaning: "A base image is no image reference.",
		next: "Write registry/repository:tag, with @sha256:DIGEST to pin it."
	},
	"dockerfile.command-missing": {
		meaning: "No command is known that starts a workload's image.",
		next: "Write entrypoint or command in the spec."
	},
	"dockerfile.value-refused": {
		meaning: "A name or path of a source cannot stand in a Dockerfile without a risk.",
		next: "Rename it in the source, or name a Dockerfile of your own in the spec."
	},
	"image.registry-missing": {
		meaning: "No registry is configured, so that images are named localhost/NAME and only run where they were loaded by hand.",
		next: "Write registry in karst.yaml, or image in the spec."
	},
	"patch.failed": {
		meaning: "A patch does not fit the object it names.",
		next: "Compare it with the rendered file, then correct its paths or values."
	},
	"patch.identity": {
		meaning: "A patch changes what an object is, where it lies, or a reserved label or annotation.",
		next: "Patch other fields; name, namespace and reserved keys are KarstKit's."
	},
	"patch.target": {
		meaning: "A patch names an object that is not rendered.",
		next: "Name one of the rendered objects listed."
	},
	"render.budget-stops-drains": {
		meaning: "A disruption budget lets no pod go, so nodes cannot be drained.",
		next: "Run more replicas than minAvailable, or allow one pod to be unavailable."
	},
	"render.egress-private-host": {
		meaning: "An egress host resolves to private addresses, which a NetworkPolicy cannot look up.",
		next: "Name the address range with cidr."
	},
	"render.egress-range": {
		meaning: "An egress range is malformed or takes in most of the Internet.",
		next: "Write a range with a prefix of 8 bits or more."
	},
	"render.expose-port": {
		meaning: "A service is exposed that speaks neither HTTP nor gRPC.",
		next: "Set port with protocol http or grpc, or drop expose."
	},
	"render.mesh-pending": {
		meaning: "Services ask for the mesh and are rendered without a sidecar.",
		next: "Nothing; network policies alone guard them."
	},
	"render.no-effect": {
		meaning: "A field has no effect beside another one.",
		next: "Remove the field."
	},
	"render.probe-port": {
		meaning: "A probe needs a port and the app listens on none.",
		next: "Set port, use exec, or set probe to false."
	},
	"render.process-command": {
		meaning: "A process does not say what to run.",
		next: "Set command, or name a process that the source declares."
	},
	"render.stop-hook": {
		meaning: "Pods stop without a pause for their endpoints to be forgotten, which needs Kubernetes 1.30 or a sleep program in the image.",
		next: "Raise kubernetes in karst.yaml to 1.30 when the cluster has it."
	},
	"render.telemetry-operator": {
		meaning: "The OpenTelemetry operator cannot instrument this language without privileges.",
		next: "Set telemetry to an endpoint, or to false."
	},
	"render.text": {
		meaning: "A text of the spec holds a character that kustomize refuses or changes.",
		next: "Remove the character, or put the text into the image or a Secret."
	},
	"render.upstream-port": {
		meaning: "A service uses another one that listens on no port.",
		next: "Set the port of the other service, or drop it from uses."
	},
	"render.volume-process": {
		meaning: "Processes run without a volume that one node alone may mount.",
		next: "Use accessMode ReadWriteMany where a process needs the data."
	},
	"render.volume-shared": {
		meaning: "Several pods want a volume that one node or one pod alone may mount.",
		next: "Run one replica, or use accessMode ReadWriteMany."
	}
};

// src/problem-code/source.ts
/** What is wrong with slugs, refs, hosts and the sources behind them. */
const sourceCodes = {
	"archive.malformed": {
		meaning: "An archive is cut short, damaged or not a gzipped tar of one root directory.",
		next: "Run again; if it stays, report it to the host."
	},
	"archive.too-large": {
		meaning: "An archive is larger than the limits for sources allow.",
		next: "Make the repository smaller, or deploy an image of your own."
	},
	"archive.unsafe": {
		meaning: "An archive holds an entry that leaves its root or is no plain file or directory.",
		next: "Remove the entry from the repository."
	},
	"archive.wrong-commit": {
		meaning: "An archive says it is another commit than the one asked for.",
		next: "Run again; if it stays, do not trust the host."
	},
	"host.invalid": {
		meaning: "The address of a configured host cannot be used.",
		next: "Write the https address at which a browser opens the forge."
	},
	"ref.ambiguous": {
		meaning: "A ref names a branch and a tag, or a branch and a commit.",
		next: "Write refs/heads/NAME or refs/tags/NAME."
	},
	"ref.foreign-commit": {
		meaning: "A commit is reached by no branch or tag of the repository; it may come from a stranger's fork.",
		next: "Name a commit of the repository itself, or allow foreign commits under sources in karst.yaml."
	},
	"ref.invalid": {
		meaning: "A ref does not follow the grammar of Git, narrowed to safe characters.",
		next: "Write the branch, tag or full commit as the host shows it."
	},
	"ref.missing": {
		meaning: "The repository has no such branch, tag or commit.",
		next: "Write a ref that exists, or leave it out for the default branch."
	},
	"ref.pull-request": {
		meaning: "A ref of a pull request is not allowed: anyone may write what it points at.",
		next: "Name a branch or tag, or allow pull refs under sources in karst.yaml."
	},
	"slug.invalid": {
		meaning: "A slug does not follow the grammar of its host.",
		next: "Write scheme:owner/repository[#ref], or ./path for a directory of this repository."
	},
	"slug.outside": {
		meaning: "A ./path leaves the repository that holds the file.",
		next: "Name a directory of the repository."
	},
	"slug.unknown-scheme": {
		meaning: "A slug names a scheme that no host has.",
		next: "Write gh, gl or bb, or add the host under hosts in karst.yaml."
	},
	"source.directory-changed": {
		meaning: "A directory changed while it was read.",
		next: "Run again when nothing else writes to it."
	},
	"source.directory-missing": {
		meaning: "A ./path is no directory of the repository.",
		next: "Create the directory or correct the path."
	},
	"source.directory-too-large": {
		meaning: "A directory holds more than the limits for sources allow.",
		next: "Move what is not part of the program elsewhere."
	},
	"source.directory-unreadable": {
		meaning: "A file of a directory cannot be read or has a name that no image can hold.",
		next: "Rename it, change its mode or move it elsewhere."
	},
	"source.empty": {
		meaning: "The repository has no commit.",
		next: "Push a first commit."
	},
	"source.failed": {
		meaning: "A source could be fetched neither as an archive nor by a clone.",
		next: "See both reasons."
	},
	"source.forbidden": {
		meaning: "The host refused the token.",
		next: "Renew the token or give it read access to the repository."
	},
	"source.not-found": {
		meaning: "The repository does not exist, or is private and no token was given.",
		next: "Check the name, or set the token of the host."
	},
	"source.offline": {
		meaning: "A source is not in the cache and the network may not be asked.",
		next: "Run once without --locked or --offline."
	},
	"source.private-address": {
		meaning: "A host resolves to a private address.",
		next: "Set allowPrivate: true for the host if that is meant."
	},
	"source.rate-limited": {
		meaning: "The host asks us to slow down.",
		next: "Wait, or set the token of the host for a higher limit."
	},
	"source.redirect": {
		meaning: "A host redirected to an address that is not listed for it.",
		next: "Add the name to archiveHosts of the host if it is right."
	},
	"source.timeout": {
		meaning: "A host did not answer in time.",
		next: "Run again later."
	},
	"source.tls": {
		meaning: "The certificate of a host cannot be trusted.",
		next: "Mend the certificate, or give Node its authority by NODE_EXTRA_CA_CERTS."
	},
	"source.unreachable": {
		meaning: "A host cannot be reached.",
		next: "Check the address and the network."
	}
};

// src/problem-code/spec.ts
/** What is wrong with the files that users write. */
const specCodes = {
	"spec.alias": {
		meaning: "A YAML file uses an anchor, an alias or a merge key.",
		next: "Write the value out where it is used."
	},
	"spec.autoscale": {
		meaning: "The bounds of autoscale contradict each other.",
		next: "Let min be at most max."
	},
	"spec.config": {
		meaning: "The file karst.yaml contradicts itself.",
		next: "Correct the value named."
	},
	"spec.documents": {
		meaning: "A file that may hold one document holds several.",
		next: "Keep one document."
	},
	"spec.duplicate": {
		meaning: "Two entries name the same source and path.",
		next: "Remove one of the two."
	},
	"spec.duplicate-key": {
		meaning: "A mapping has the same key twice.",
		next: "Remove one of the two."
	},
	"spec.egress": {
		meaning: "A destination of egress is no host, address or range.",
		next: "Write a host name, an address, or a range such as 10.0.0.0/8."
	},
	"spec.empty": {
		meaning: "A file holds nothing.",
		next: "Write the entries, or delete the file."
	},
	"spec.encoding": {
		meaning: "A file is not UTF-8 text.",
		next: "Save the file as UTF-8."
	},
	"spec.env-name": {
		meaning: "An environment variable has a name that the platform or a loader keeps for itself.",
		next: "Use the field of the spec that is meant for it, or another name."
	},
	"spec.exclusive": {
		meaning: "Two fields that exclude each other are both given.",
		next: "Keep one of the two."
	},
	"spec.expose": {
		meaning: "Two services are exposed at the same host and path.",
		next: "Give one of them another host or path."
	},
	"spec.image": {
		meaning: "An image reference is malformed, or has no fixed tag.",
		next: "Write registry/name:tag or registry/name@sha256:DIGEST, and never latest."
	},
	"spec.key": {
		meaning: "A key is no plain text, or a name that programs keep for themselves.",
		next: "Rename the key."
	},
	"spec.label": {
		meaning: "A label or annotation has a key or value that Kubernetes refuses or a controller obeys.",
		next: "Use a prefix of your own and a plain value."
	},
	"spec.missing": {
		meaning: "There is nothing to read: no repos.yaml and no spec, or not the file that was named.",
		next: "Run `karst init`, or name the file with -f."
	},
	"spec.missing-key": {
		meaning: "A required field is missing.",
		next: "Add the field."
	},
	"spec.mount": {
		meaning: "Something is mounted where it hides other files.",
		next: "Mount it at a directory of its own, such as /data."
	},
	"spec.name": {
		meaning: "A name is reserved, taken, or no name that Kubernetes accepts for a Service.",
		next: "Choose another name."
	},
	"spec.not-allowed": {
		meaning: "A service uses one of another owner that does not allow it.",
		next: "Add the caller to the other service's allow."
	},
	"spec.number": {
		meaning: "A number is written in a form that readers understand differently, or is too large to keep.",
		next: "Write it in plain decimal digits, or quote it where text is meant."
	},
	"spec.owner": {
		meaning: "An owner would get a namespace that belongs to the platform.",
		next: "Choose another owner."
	},
	"spec.patch": {
		meaning: "A patch cannot be applied.",
		next: "Target a kind that is rendered, and leave its name and namespace alone."
	},
	"spec.path": {
		meaning: "A path leaves its directory.",
		next: "Write a path without . and .. parts."
	},
	"spec.process": {
		meaning: "The fields of a process do not fit its kind.",
		next: "Keep the fields that its kind has."
	},
	"spec.quantity": {
		meaning: "A quantity is out of any sensible range, or a limit is below its request.",
		next: "Write a quantity such as 250m for cpu or 256Mi for memory."
	},
	"spec.range": {
		meaning: "A value is too small, too large, too short or too long.",
		next: "Write a value within the range."
	},
	"spec.schedule": {
		meaning: "A schedule is no cron schedule.",
		next: "Write five fields: minute, hour, day, month, weekday."
	},
	"spec.secret-literal": {
		meaning: "A secret stands in clear in a file that goes to Git.",
		next: "Write {secret: NAME, key: KEY} and put the value into a Secret."
	},
	"spec.syntax": {
		meaning: "A file is no valid YAML or JSON.",
		next: "Mend the text at the place named."
	},
	"spec.tag": {
		meaning: "A YAML file uses a tag or a directive.",
		next: "Remove it."
	},
	"spec.too-deep": {
		meaning: "A file nests deeper than is read.",
		next: "Flatten it."
	},
	"spec.too-large": {
		meaning: "A file is larger than is read.",
		next: "Split it into several spec files."
	},
	"spec.type": {
		meaning: "A value has the wrong type.",
		next: "Write a value of the type named."
	},
	"spec.unknown-environment": {
		meaning: "An environment is named that karst.yaml does not have.",
		next: "Name one of the environments of karst.yaml."
	},
	"spec.unknown-key": {
		meaning: "A field is not known.",
		next: "Correct its spelling or remove it."
	},
	"spec.unknown-kind": {
		meaning: "A document has a kind or version that KarstKit does not know.",
		next: "Write apiVersion: karstkit.dev/v1 and a known kind."
	},
	"spec.unknown-service": {
		meaning: "A service is named that no entry has.",
		next: "Name one of the services."
	},
	"spec.value": {
		meaning: "A value is not one of those allowed, or does not follow its grammar.",
		next: "Write a value as the field describes."
	}
};

// src/problem-code.ts
/**
* The closed list of codes: what each means and what to do next. A room's codes stand in its file, under its own
* prefixes, so that no two files can hold the same code. Reference tables are generated from it.
*/
const problemCodes = {
	...actionCodes,
	...detectCodes,
	...ioCodes,
	...planCodes,
	...policyCodes,
	...renderCodes,
	...sourceCodes,
	...specCodes
};

// src/problem.ts
/** What to do about a finding: its own hint, else what its code advises. A note asks for nothing. */
function hintOf({ code, severity, hint }) {
	return hint ?? (severity === "info" ? void 0 : problemCodes[code].next);
}
/** A stop the user can act on. Anything else that is thrown is a bug. */
var Problem = class extends Error {
	code;
	detail;
	constructor(code, message, detail = {}) {
		super(message, detail.cause === void 0 ? void 0 : { cause: detail.cause });
		this.name = "Problem";
		this.code = code;
		this.detail = detail;
	}
	/** The same stop as an error finding, for a flow that goes on with its other entries. */
	toFinding() {
		const { cause: _, next, ...rest } = this.detail;
		const hint = next === void 0 ? {} : { hint: next };
		return {
			code: this.code,
			severity: "error",
			message: this.message,
			...rest,
			...hint
		};
	}
};

export { hintOf as n, problemCodes as r, Problem as t };