// src/problem-code/action.ts
/** What ends the Action beside what its specs and its plan say. */
const actionCodes = {
	"action.bug": {
		meaning: "The Action stopped at something that no one foresaw.",
		next: "Report it with what the log says; running again is safe."
	},
	"action.cancelled": {
		meaning: "The run was cancelled.",
		next: "Run again: each workload is as it was or wholly written, each branch too."
	},
	"action.drift": {
		meaning: "The tree is not what the specs ask for, or a person edited it.",
		next: "Deliver what the specs ask for, or bring the edit into the specs."
	},
	"action.event": {
		meaning: "The event that started the workflow must not do this, or cannot be read.",
		next: "Plan on pull_request; deliver on push, schedule or repository_dispatch."
	},
	"action.input": {
		meaning: "An input of the Action has a value that it does not take.",
		next: "Correct it under \"with\" in the workflow."
	},
	"action.token": {
		meaning: "The job's own token may not do this: it is good for the repository of the workflow alone.",
		next: "Pass app-id and app-private-key of an App that is installed there, or a gitops-token."
	}
};

// src/problem-code/built.ts
/** Images that a build handed back, and what their registry says of them. */
const builtCodes = {
	"built.ambiguous": {
		meaning: "Two digests were handed over for the same image.",
		next: "Hand over the one that the build pushed last, or build again."
	},
	"built.automated": {
		meaning: "Flux's image automation writes what the workload runs, so no digest is written.",
		next: "Nothing, or take image.automation out of the spec."
	},
	"built.forbidden": {
		meaning: "The registry does not say whether it has the image: it asks for another credential.",
		next: "Log in with a credential that may pull (`docker login`), or set KARST_REGISTRY, KARST_REGISTRY_USERNAME and KARST_REGISTRY_PASSWORD."
	},
	"built.in-the-way": {
		meaning: "The file that names the digest was edited or taken away.",
		next: "Restore the file from Git history, then hand the digest over again."
	},
	"built.mismatch": {
		meaning: "The registry has another image under this name than the one that was handed over.",
		next: "Build again: a tag names one content only."
	},
	"built.missing": {
		meaning: "The registry has no such image.",
		next: "Build and push it, then run again."
	},
	"built.platforms": {
		meaning: "The image is there, and not for every platform that karst.yaml names.",
		next: "Build it for each of registry.platforms."
	},
	"built.stale": {
		meaning: "A digest was handed over for a tag that the tree no longer names.",
		next: "Nothing: the build of the tag that it names now hands its own over."
	},
	"built.syntax": {
		meaning: "What was handed over is no digest of an image.",
		next: "Write name=sha256:\u2026, or registry/name:tag@sha256:\u2026 as the build workflow does."
	},
	"built.unknown": {
		meaning: "A digest was handed over for an image that no record of the tree names.",
		next: "Check the name and the environment."
	},
	"built.unreachable": {
		meaning: "The registry did not answer, or not as a registry does.",
		next: "Run again where it can be reached; for one with a private address set registry.allowPrivate in karst.yaml, for one that the runner never reaches registry.unreachable."
	}
};

// src/problem-code/certificate.ts
/** What stands in the way of certificates and their keys. */
const certificateCodes = {
	"certificate.ca-expired": {
		meaning: "The certificate of the authority is not valid at this time.",
		next: "Check the clock; bring a valid authority, or make one with `karst certs rotate-ca`."
	},
	"certificate.ca-expiring": {
		meaning: "The authority is in the last third of its time, and nothing it issues outlives it.",
		next: "Begin a rotation with `karst certs rotate-ca`."
	},
	"certificate.chain": {
		meaning: "The authority, or one above it, allows no authority or leaf where one stands.",
		next: "Bring an authority that may issue for peers, with every certificate above it."
	},
	"certificate.key-exposed": {
		meaning: "A file with the private key of an authority can be read by other users.",
		next: "Make it readable for its user alone, and change the authority if anybody may have read it."
	},
	"certificate.key-mismatch": {
		meaning: "The private key is not the certificate's.",
		next: "Bring the key that the certificate was made for."
	},
	"certificate.key-missing": {
		meaning: "The private key of the authority is not at hand, so nothing can be issued.",
		next: "Set KARST_CA_KEY to the key in PEM, or run where `karst init` left it."
	},
	"certificate.key-unkept": {
		meaning: "An authority was to be made where its private key would be lost with the machine.",
		next: "Run it on a machine of your own, then give the key to the CI as KARST_CA_KEY."
	},
	"certificate.lifetime": {
		meaning: "A certificate was asked for that would be valid for too long.",
		next: "Ask for a shorter time."
	},
	"certificate.mode": {
		meaning: "Certificates are issued in another way by karst.yaml than the one that was asked for.",
		next: "Set certificates.mode in karst.yaml to the way that is meant."
	},
	"certificate.no-ca": {
		meaning: "Certificates are to be issued here, and the environment has no authority.",
		next: "Make one with `karst init --certificates self-signed`, or bring your own."
	},
	"certificate.not-authority": {
		meaning: "The certificate is of no authority, or of one that may not issue for peers.",
		next: "Bring the certificate of an authority: CA:TRUE with keyCertSign."
	},
	"certificate.passphrase": {
		meaning: "A private key is encrypted, and the passphrase is missing or wrong.",
		next: "Set KARST_CA_PASSPHRASE to the passphrase of the key."
	},
	"certificate.rotation": {
		meaning: "The step before is not everywhere yet: the next one would break connections.",
		next: "Run `karst render`, deliver it, wait until Flux has applied it, then run the step again."
	},
	"certificate.unknown": {
		meaning: "A certificate was asked for that the tree does not have.",
		next: "Look at `karst certs list` for those there are."
	},
	"certificate.unreadable": {
		meaning: "A file is no certificate or key that can be read.",
		next: "Bring PEM, or PKCS#12 with its passphrase in KARST_CA_PASSPHRASE."
	},
	"certificate.weak": {
		meaning: "A key or a signature of the authority is too weak to trust.",
		next: "Bring an authority with P-256, P-384 or RSA of 2048 bits and more, signed with SHA-256 or better."
	}
};

// src/problem-code/danger.ts
/** What a change may do that its lines do not show. A plan names them first; they stop nothing by themselves. */
const dangerCodes = {
	"danger.config-stale": {
		meaning: "Pods read a value at their start that changes now, and nothing restarts them.",
		next: "Restart the pods after the delivery, or mount the value as a file."
	},
	"danger.data-deleted": {
		meaning: "An object goes that holds data, or that data goes with.",
		next: "Save the data first, or keep the object: annotate it kustomize.toolkit.fluxcd.io/prune: disabled."
	},
	"danger.field-immutable": {
		meaning: "A field changes that the API server never lets change, so that Flux stops there.",
		next: "Give the object another name, or delete it in one delivery and add it in the next."
	},
	"danger.flux-suspended": {
		meaning: "Flux is told to leave the workload alone, so that nothing of this change arrives.",
		next: "Set `spec.suspend` to false, or run `flux resume` when the change shall arrive."
	},
	"danger.host-exposed": {
		meaning: "Requests from outside the cluster reach what they did not reach before.",
		next: "Make sure that the service is meant to be reached there, and by whom."
	},
	"danger.host-removed": {
		meaning: "A host name is answered no more.",
		next: "Make sure that nobody calls it any more."
	},
	"danger.large-change": {
		meaning: "Much goes or restarts at once.",
		next: "Look whether all of it is meant; deliver it in parts."
	},
	"danger.mesh-callers": {
		meaning: "Callers of another owner, or not named one by one, may call the service from now on.",
		next: "Make sure that the owner of the service agreed: `allow` names who may call."
	},
	"danger.mesh-off": {
		meaning: "The sidecar goes: calls are no longer encrypted, and nobody proves who calls.",
		next: "Keep `mesh: true`, or close the service by other means."
	},
	"danger.namespace-moved": {
		meaning: "Objects go from one namespace to another: they are deleted and made anew, volumes do not move.",
		next: "Save the data, and plan a time without the service."
	},
	"danger.network-widened": {
		meaning: "A network policy lets more in or out than before, or goes while its pods stay.",
		next: "Make sure that each new peer is meant."
	},
	"danger.privilege-raised": {
		meaning: "Pods may do more to their node or to the cluster than before.",
		next: "Restore the security context, or let an administrator name the exception."
	},
	"danger.prune-off": {
		meaning: "Flux no longer deletes what leaves Git.",
		next: "Delete by hand what goes, or leave `prune` and `deletionPolicy` as they were."
	},
	"danger.rbac-widened": {
		meaning: "Somebody may do more in the cluster than before.",
		next: "Make sure that each new right is needed, and by whom."
	},
	"danger.secret-changed": {
		meaning: "A secret value changes; what it was and will be is not shown.",
		next: "Make sure that whoever uses it knows the new value."
	},
	"danger.selector-changed": {
		meaning: "A selector changes: it covers other pods than before.",
		next: "Compare it with the labels of the pods that it shall cover."
	},
	"danger.service-exposed": {
		meaning: "A Service is reached from outside the cluster, past ingress and mesh.",
		next: "Use `expose` with a host instead."
	},
	"danger.stopped": {
		meaning: "Nothing of it runs any more: it is scaled to zero, suspended or paused.",
		next: "Make sure that nobody waits for it."
	},
	"danger.tls-loosened": {
		meaning: "An encrypted connection asks less of the other side than before, or becomes plain.",
		next: "Restore what the connection asked for."
	}
};

// src/problem-code/delivery.ts
/** What stands in the way of a delivery: the GitOps repository, its branches and what happens to them meanwhile. */
const deliveryCodes = {
	"delivery.busy": {
		meaning: "Another writer had the branch for as long as this one waited for its turn.",
		next: "Run again; nothing was written. A writer that crashed loses its turn within a minute."
	},
	"delivery.contended": {
		meaning: "Other writers moved the branch again and again while the delivery was made.",
		next: "Run again; nothing was written."
	},
	"delivery.edited-by-person": {
		meaning: "Somebody else committed to the branch that a proposal is kept on.",
		next: "Merge it as it is, or move that commit to another branch; force: true replaces it."
	},
	"delivery.forbidden": {
		meaning: "The repository refuses the write: the token may not, or the branch is protected.",
		next: "Give the token write access to contents, or deliver by a pull request."
	},
	"delivery.name-taken": {
		meaning: "Git keeps no branch `a/b` beside a branch `a`: another branch has the name that ours would begin with, or begins with ours.",
		next: "Rename or delete that branch, then run again."
	},
	"delivery.no-branch": {
		meaning: "The GitOps repository has no such branch.",
		next: "Correct the branch, or push a first commit to it."
	},
	"delivery.nowhere": {
		meaning: "A pull request was asked for, and no repository to open it in.",
		next: "Name it: --to gh:owner/repo (--commit-to for promote), with #branch for another base than the default branch."
	},
	"delivery.path": {
		meaning: "Something stands in the branch where a file shall be written: a link or a submodule.",
		next: "Take it out of the branch, then run again."
	},
	"delivery.plan-moved": {
		meaning: "The plan is no longer the one that was shown.",
		next: "Read the new plan, and apply that one."
	},
	"delivery.unapproved": {
		meaning: "Nobody said that the plan is the one to apply.",
		next: "Name the id of the plan, answer the question on a terminal, or pass --yes."
	},
	"delivery.unreachable": {
		meaning: "The GitOps repository did not answer, or not as a git server does.",
		next: "Check the address and the network, then run again: either all of it was written or nothing."
	}
};

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
	"detect.dockerfile-root": {
		meaning: "The author's Dockerfile starts as root; a pod does not.",
		next: "Give the Dockerfile a USER and let the app write to /tmp or a volume only, or set dockerfile to generate."
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

// src/problem-code/forge.ts
/** What a forge's API answers when it does not do what it was asked. */
const forgeCodes = {
	"forge.archived": {
		meaning: "The repository is archived: nobody can write to it.",
		next: "Unarchive it, or name another GitOps repository."
	},
	"forge.forbidden": {
		meaning: "The token may not do this in this repository.",
		next: "Give the token the permission that the message names."
	},
	"forge.limited": {
		meaning: "The forge lets nobody of this account ask more for now.",
		next: "Run again after the time that the message names."
	},
	"forge.missing": {
		meaning: "The repository, the pull request or the commit is not there, or this token may not know of it.",
		next: "Check the name, and that the token may read it."
	},
	"forge.moved": {
		meaning: "The pull request holds another commit than the one that was to be merged.",
		next: "Look at the plan of the new commit, and run again."
	},
	"forge.pull-requests-disabled": {
		meaning: "The repository does not let workflows open pull requests.",
		next: "Turn on \"Allow GitHub Actions to create and approve pull requests\" in the settings of Actions, or pass app-id and app-private-key."
	},
	"forge.refused": {
		meaning: "The forge took the request for a wrong one.",
		next: "Read what it says of it; when that is of no help, report it with the code."
	},
	"forge.token-missing": {
		meaning: "There is no token to open a pull request with.",
		next: "Set GITHUB_TOKEN, or the variable that karst.yaml names for the host, to one that may write contents and pull requests."
	},
	"forge.unmergeable": {
		meaning: "The pull request cannot be merged now, and nothing would merge it later.",
		next: "Allow auto-merge in the settings of the repository and require a check in the rules of the branch, or merge by hand."
	},
	"forge.unreachable": {
		meaning: "The forge did not answer, or answered that it is out of order.",
		next: "Run again later; what was already done is found and kept."
	},
	"forge.unsupported": {
		meaning: "Pull requests are opened on GitHub alone.",
		next: "Leave --pull-request out: the repository alone gets a commit on the branch that it names."
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

// src/problem-code/life.ts
/** What stands in the way of a workload's life: its beginning, its promotion, its upgrade and its end. */
const lifeCodes = {
	"deploy.exists": {
		meaning: "The repository runs already, under another name than the one that is given.",
		next: "Leave the name out, or change it in the spec by hand: a renamed workload is another one."
	},
	"destroy.data-goes": {
		meaning: "Volumes of the workload are no longer kept: what they hold is lost with it.",
		next: "Say --with-data, or write `keep: true` at the volumes and deliver that first."
	},
	"destroy.data-let-go": {
		meaning: "Flux is first told that the volumes may go; the workload itself goes in a second run.",
		next: "Wait until Flux has applied this, then run the same command again."
	},
	"destroy.data-stays": {
		meaning: "A volume claim outlives its workload in the cluster.",
		next: "Delete it by hand when nobody needs its data."
	},
	"destroy.owner-stays": {
		meaning: "What an owner has of its own goes a delivery after its last workload.",
		next: "Render once more when Flux has removed the workload."
	},
	"destroy.used": {
		meaning: "Other workloads call the one that shall go.",
		next: "Take it out of their `uses` first, or destroy them with it."
	},
	"init.alert": {
		meaning: "What Flux tells, and to whom, cannot be set up as it was asked for.",
		next: "Name a kind with the public address of a repository, or the kind of a webhook alone."
	},
	"promote.no-pin": {
		meaning: "What runs in the environment cannot be named by a commit.",
		next: "Promote workloads whose source is a repository, after a render of the first environment."
	},
	"promote.order": {
		meaning: "The environments do not follow each other in the promotion order.",
		next: "Promote step by step, or say --skip."
	},
	"promote.pinned": {
		meaning: "The environment runs what was promoted to it, not what a ref points at.",
		next: "Promote to it, or take its line out of `promoted`."
	},
	"promote.same": {
		meaning: "Two environments run the same commit, and the same image where one is built.",
		next: "Nothing: this is what a promotion does."
	},
	"upgrade.changed": {
		meaning: "A workload that an older version wrote has changed since, in its spec or its source.",
		next: "Render: that moves it to the newer version too."
	},
	"workload.unknown": {
		meaning: "No spec and no record has a workload of this name.",
		next: "Correct the name; `karst plan` lists them."
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
	"plan.namespace-changed": {
		meaning: "A workload would change its namespace in one step, and Flux could not delete what stands in the old one.",
		next: "Write another environment beside this one, move the workloads there, and remove them here a delivery later."
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
	"policy.certificate": {
		meaning: "A Certificate of a workload names an id or a host that is not its own, or would sign.",
		next: "Drop the patch that changes it."
	},
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
	"policy.sealed-place": {
		meaning: "A file with a sealed Secret holds another Secret than its name says, or more than one.",
		next: "Seal the Secret anew with `karst seal`: ciphertext is not moved from one to another."
	},
	"policy.secret": {
		meaning: "A rendered file holds what looks like a private key, a token or a password.",
		next: "Put it into a Secret and refer to it by name and key."
	},
	"policy.size": {
		meaning: "A rendered ConfigMap or the annotations of an object are larger than Kubernetes stores.",
		next: "Shorten the files, or put them into the image or a volume."
	},
	"policy.unsealed": {
		meaning: "A Secret is not sealed, not wholly, or in a way that the cluster cannot open.",
		next: "Seal it with `karst seal`; change what stood in clear, for Git may have it already."
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
	"render.expose-gateway": {
		meaning: "A service is to be exposed through a Gateway, and karst.yaml names none.",
		next: "Name it at ingress.gateway in karst.yaml."
	},
	"render.expose-identity": {
		meaning: "A Gateway must show a certificate of the id that a service in the mesh lets in.",
		next: "Give the Gateway a client certificate of that id."
	},
	"render.expose-port": {
		meaning: "A service is exposed that speaks neither HTTP nor gRPC.",
		next: "Set port with protocol http or grpc, or drop expose."
	},
	"render.mesh-bind": {
		meaning: "An app in the mesh cannot be told to listen within its pod alone, so that network policies guard its port.",
		next: "Let the app listen on 127.0.0.1 when its environment says so, or enforce network policies."
	},
	"render.mesh-caller": {
		meaning: "A service outside the mesh uses one in it, which answers nobody without a certificate.",
		next: "Put both in the mesh, or both outside."
	},
	"render.mesh-plain": {
		meaning: "A service in the mesh calls one outside it, in clear.",
		next: "Nothing, or drop mesh: false at the one that is called."
	},
	"render.mesh-policy": {
		meaning: "The cluster may be too old for admission policies, so that nothing keeps a namespace from asking for ids of another.",
		next: "Raise kubernetes in karst.yaml to 1.30 when the cluster has it."
	},
	"render.mesh-port": {
		meaning: "An app in the mesh listens on a port that its sidecar needs.",
		next: "Let the app listen on another port."
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

// src/problem-code/secret.ts
/** What cannot be sealed. No text of these codes repeats a value or a key. */
const secretCodes = {
	"secret.argument": {
		meaning: "A value was given as an argument, where other users and the shell keep what they see.",
		next: "Write KEY=- and pipe the value in, or use --from-file or --from-env; change the value that was seen."
	},
	"secret.certificate": {
		meaning: "The certificate of the sealed-secrets controller is missing, has run out or is none.",
		next: "Store what `kubeseal --fetch-cert` prints in the repository and name the file under secrets.certificate."
	},
	"secret.in-clear": {
		meaning: "A value that was sealed also stands in clear in the specs.",
		next: "Refer to the Secret there instead, and change the value: Git may have it already."
	},
	"secret.key": {
		meaning: "A key is missing that the spec reads, or given that nothing reads.",
		next: "Give every key that the spec names for the Secret, and no other."
	},
	"secret.no-recipient": {
		meaning: "Secrets are sealed with SOPS, and nobody is named who could open them.",
		next: "Run `age-keygen -o age.agekey`, keep that file out of Git, and write the public key it prints under secrets.recipients of karst.yaml."
	},
	"secret.place": {
		meaning: "A file among the sealed Secrets belongs to no workload, or a Secret is there twice.",
		next: "Move it to <environment>/<workload>/<secret>.sops.yaml, or seal it anew with `karst seal`."
	},
	"secret.recipient": {
		meaning: "A text under secrets.recipients is no age recipient that Flux can open files for.",
		next: "Write the public key that `age-keygen -y` prints: age1 and 58 characters. A private key that stood here is no longer one."
	},
	"secret.recipients": {
		meaning: "A Secret is sealed for others than those whom karst.yaml names for its owner.",
		next: "Seal it anew with `karst seal`, or run `sops updatekeys` with a key that opens it."
	},
	"secret.seal-key": {
		meaning: "The key by which KarstKit knows an unchanged secret again is too short to keep a secret.",
		next: "Set KARST_SEAL_KEY to the output of `openssl rand -hex 32`."
	},
	"secret.source": {
		meaning: "A value cannot be read from where it is said to be.",
		next: "Name a file or an environment variable that has the value, or pipe it in."
	},
	"secret.unknown": {
		meaning: "No spec has such a workload, or the workload reads no such Secret.",
		next: "Name one that is listed, or refer to the Secret in the spec first: {secret: NAME, key: KEY}."
	},
	"secret.unused": {
		meaning: "A Secret is sealed for a workload that no spec asks for.",
		next: "Delete the file, or move it to the directory of the workload that reads it."
	},
	"secret.value": {
		meaning: "A value cannot be sealed: it is missing, too large, given twice or no Unicode text.",
		next: "Give each key one value, in UTF-8 or from a file, and not more than 1 MiB in all."
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
	"spec.read-only": {
		meaning: "A command would edit a spec that cannot be written from where it runs.",
		next: "Run it where the specs lie, or name the repository that holds them."
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
	"spec.uneditable": {
		meaning: "A part of a spec is written in a way that a command cannot change without risk.",
		next: "Edit the file by hand, then run `karst apply`."
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
	"spec.use-cycle": {
		meaning: "Services use each other in a circle, so that each fails when any of them does.",
		next: "Nothing, or let one of them do without another."
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
	...builtCodes,
	...certificateCodes,
	...deliveryCodes,
	...dangerCodes,
	...detectCodes,
	...forgeCodes,
	...ioCodes,
	...lifeCodes,
	...planCodes,
	...policyCodes,
	...renderCodes,
	...secretCodes,
	...sourceCodes,
	...specCodes
};

// src/problem.ts
/** What to do about a finding: its own hint, else what its code advises. A note asks for nothing. */
function hintOf({ code, severity, hint }) {
	return hint ?? (severity === "info" ? void 0 : problemCodes[code].next);
}
/** A stop the user can act on. Anything else that is thrown is a bug. */
var Problem = class Problem extends Error {
	code;
	detail;
	constructor(code, message, detail = {}) {
		super(message, detail.cause === void 0 ? void 0 : { cause: detail.cause });
		this.name = "Problem";
		this.code = code;
		this.detail = detail;
	}
	/** A finding that nothing can go on with, as the stop that it is. */
	static of({ code, message, severity: _, hint, ...rest }) {
		return new Problem(code, message, {
			...rest,
			...hint === void 0 ? {} : { next: hint }
		});
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

// src/report/color.ts
/** The eight basic colours only, so that every terminal's own theme decides how they look. */
function colors(isAllowed) {
	const paint = (on, off) => (text) => isAllowed && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	return {
		added: paint(32, 39),
		changed: paint(33, 39),
		removed: paint(31, 39),
		error: paint(31, 39),
		warning: paint(33, 39),
		strong: paint(1, 22),
		quiet: paint(2, 22)
	};
}
/** A line of a unified diff, by what becomes of it. */
function diffPaint(paint, line) {
	if (line.startsWith("+")) return paint.added(line);
	return line.startsWith("-") ? paint.removed(line) : paint.quiet(line);
}

// src/report/plain-text.ts
/** A text of unknown origin on one line of a terminal: nothing in it steers the terminal or turns the writing direction. */
function plainText(text) {
	return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
	});
}
/** The same over several lines. */
function plainLines(text) {
	return text.split("\n").map(plainText);
}

// src/report/finding.ts
/** A finding as lines of text: `file:line:column severity code message`, then what was expected and what to do. */
function findingText(finding, color = false) {
	const paint = colors(color);
	const place = placeText(finding);
	return [
		[
			...place === "" ? [] : [`${paint.strong(place)}:`],
			severityColor(paint, finding.severity)(finding.severity),
			paint.quiet(finding.code),
			plainText(finding.message)
		].join(" "),
		...labelled(paint, "expected", finding.expected),
		...labelled(paint, "hint", hintOf(finding))
	].join("\n");
}
/** A stop, told in the same way, with what to do next. */
function problemText(problem, color = false) {
	return findingText(problem.toFinding(), color);
}
/** `file:line:column`, as far as it is known. */
function placeText({ file, line, column }) {
	if (file === void 0) return "";
	return [
		plainText(file),
		line,
		line === void 0 ? void 0 : column
	].filter((part) => part !== void 0).join(":");
}
/** Findings in the order a reader works through them: by file, then line. */
function sortedFindings(findings) {
	const key = ({ file = "", line = 0, column = 0, code }) => [
		file,
		pad(line),
		pad(column),
		code
	].join("\n");
	return [...findings].sort((a, b) => key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}
function severityColor(paint, severity) {
	switch (severity) {
		case "error": return paint.error;
		case "warning": return paint.warning;
		case "info": return paint.quiet;
	}
}
function labelled(paint, label, text) {
	return text === void 0 ? [] : [`    ${paint.quiet(label.padEnd(8))} ${plainText(text)}`];
}
function pad(number) {
	return String(number).padStart(9, "0");
}

// src/action/mode.ts
const modes = [
	"auto",
	"plan",
	"pull-request",
	"check",
	"render",
	"commit",
	"renew",
	"pin",
	"validate"
];
/** Modes that write to a branch; the others write at most into the workspace. */
function delivers(work) {
	return [
		"commit",
		"renew",
		"pin",
		"pull-request"
	].includes(work);
}
/**
* What a run does: what the mode says, and for `auto` what the event asks for. Raises `action.event` for work that the
* event must not be trusted with.
*/
function chooseWork(mode, event) {
	const work = mode === "auto" ? workOf(event) : mode;
	const obstacle = obstacleOf(work, event);
	if (obstacle !== void 0) throw new Problem("action.event", obstacle.why, obstacle);
	return work;
}
/** What is agreed upon is delivered, and all else planned: a plan writes nothing anywhere. */
function workOf(event) {
	return isAgreed(event) ? "pull-request" : "plan";
}
function isAgreed({ name, ref, defaultBranch }) {
	if (name === "schedule" || name === "repository_dispatch") return true;
	if (name !== "push" && name !== "workflow_dispatch") return false;
	return defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`;
}
function obstacleOf(work, { name, pullRequest }) {
	if (name === "pull_request_target" && work !== "validate") return {
		why: "pull_request_target has the secrets and the rights of this repository, and what a pull request holds would be rendered with them",
		next: "Let the workflow run on pull_request, where forks have neither."
	};
	const isUnmerged = name === "pull_request" && pullRequest?.isMerged !== true;
	if (delivers(work) && (isUnmerged || name === "merge_group")) return {
		why: `mode ${work} would deliver what a pull request holds before it is merged`,
		next: "Deliver on push to the default branch; leave mode out, and a pull request is planned."
	};
}

// src/report/inert-markdown.ts
/**
* A text of unknown origin inside Markdown: it mentions nobody, links nothing, closes no element, starts no fence and no
* table cell. What Markdown would read is written as character references, which it shows as text.
*/
function inertMarkdown(text) {
	return plainText(text).replace(/[&<>"'`*_{}[\]()#+!|~@:\\$/^=-]/g, reference).replace(/www\./gi, (match) => `${match.slice(0, -1)}&#8203;.`).replace(/gh(?=&#45;[0-9])/gi, (match) => `${match}&#8203;`);
}
/** GitHub looks for mentions, issues and addresses in what is shown, so those get a space of no width behind their sign. */
function reference(character, at, text) {
	const isAddress = character === ":" && text.startsWith("//", at + 1);
	const separated = character === "@" || character === "#" || isAddress ? "&#8203;" : "";
	return `&#${character.charCodeAt(0)};${separated}`;
}
/** A text as inline code: the fence is longer than any run of backticks within, so nothing in it is read. */
function inlineCode(text) {
	const plain = plainText(text).replaceAll("|", "\u2502");
	const fence = "`".repeat(longestRun(plain) + 1);
	return plain.startsWith("`") || plain.endsWith("`") || plain === "" ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}
/** Lines as a fenced block that none of them can close. */
function fencedBlock(lines, language) {
	const plain = lines.map(plainText);
	const fence = "`".repeat(Math.max(3, longestRun(plain.join("\n")) + 1));
	return [
		`${fence}${language}`,
		...plain,
		fence
	].join("\n");
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// src/report/page/finding-section.ts
/** What is in the way, or should be known; notes are for the log. */
function findingSection({ workloads, shared }) {
	const told = [...workloads.flatMap(({ findings }) => findings).map((finding) => ({
		finding,
		names: []
	})), ...shared].filter(({ finding }) => finding.severity !== "info");
	return {
		blocks: ["error", "warning"].flatMap((severity) => told.filter(({ finding }) => finding.severity === severity)).map(({ finding, names }) => findingItem(finding, names.slice(1))),
		join: "\n",
		left: (count) => `_${count} more findings do not fit here; the log has all of them._`
	};
}
/** A stop, as a page of its own. */
function problemPage(problem) {
	return `### Stopped\n\n${findingItem(problem.toFinding())}\n`;
}
function findingItem(finding, also = []) {
	const { severity, code, message, expected } = finding;
	const hint = hintOf(finding);
	const place = placeText(finding);
	return [
		`- ${{
			error: "\u274c",
			warning: "\u26a0\ufe0f",
			info: "\u2139\ufe0f"
		}[severity]} ${place === "" ? "" : `${inlineCode(place)} `}${inlineCode(code)} ${inertMarkdown(message)}`,
		...expected === void 0 ? [] : [`  expected: ${inertMarkdown(expected)}`],
		...hint === void 0 ? [] : [`  ${inertMarkdown(hint)}`],
		...also.length === 0 ? [] : [`  also: ${also.map(inlineCode).join(", ")}`]
	].join("  \n");
}

// src/report/defined.ts
/** The members that have a value: JSON says nothing of the others. */
function defined(value) {
	const entries = Object.entries(value).filter(([, element]) => element !== void 0);
	return Object.fromEntries(entries);
}

// src/report/finding-output.ts
/** A finding with its fields in a fixed order, and none that a reader does not know. */
function findingOutput(finding) {
	const { code, severity, message, file, line, column, pointer, expected } = finding;
	const optional = {
		file,
		line,
		column,
		pointer,
		expected,
		hint: hintOf(finding)
	};
	return {
		code,
		severity,
		message,
		...defined(optional)
	};
}

// src/report/problem-output.ts
/** A stop as programs read it: a finding, and what to do next. */
function problemOutput(problem) {
	const { hint: _, ...finding } = findingOutput(problem.toFinding());
	const next = problem.detail.next ?? problemCodes[problem.code].next;
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Problem",
		...finding,
		next
	};
}

// src/action/outcome.ts
/** What is said of a run that could not begin, or had to stop: all that it takes to say that, and no more, is loaded for it. */
function failedOutcome(problem) {
	return {
		status: 2,
		verdict: `KarstKit stopped: ${problem.code}`,
		text: `stopped: ${problem.code}`,
		markdown: problemPage(problem),
		findings: [],
		decision: "failed",
		reasonCode: problem.code,
		changed: false,
		shown: [],
		images: [],
		output: problemOutput(problem)
	};
}
/** A run that somebody ended. */
function cancelledOutcome() {
	return {
		...failedOutcome(new Problem("action.cancelled", "the run was cancelled")),
		status: 130
	};
}
/** A run that ended by a fault of ours. The log alone says what was thrown: outputs are read by who may not read that. */
function crashedOutcome(error) {
	const name = error instanceof Error ? error.name : typeof error;
	return {
		...failedOutcome(new Problem("action.bug", `the run broke with ${name}; the log has the rest`)),
		status: 3
	};
}
/** What plans come to, by their findings and by what becomes of them. */
function judged(findings, { changed, isHeld }, failOn, prefix) {
	const told = findings.filter(({ severity }) => severity !== "info" || changed);
	const changes = changed ? "changes" : "none";
	return {
		...verdictOf(failOn, findings, changed),
		findings: told.map((finding) => placed(finding, prefix)),
		decision: isHeld ? "held" : changes,
		reasonCode: reasonCode(findings),
		changed
	};
}
function verdictOf(failOn, findings, changed) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const [errors, warnings] = [count("error"), count("warning")];
	return {
		status: {
			never: false,
			error: errors > 0,
			warning: errors + warnings > 0,
			changes: errors > 0 || changed
		}[failOn] ? 2 : 0,
		verdict: `KarstKit: ${errors} errors, ${warnings} warnings, ${changed ? "changes" : "no changes"} (fail-on: ${failOn})`
	};
}
function reasonCode(findings) {
	return findings.find(({ severity }) => severity === "error")?.code ?? "ok";
}
/** Findings name files from the directory of repos.yaml; annotations from the workspace. */
function placed(finding, prefix) {
	if (finding.file === void 0 || prefix === "") return finding;
	return {
		...finding,
		file: `${prefix}/${finding.file}`
	};
}

// src/flows/caller-environment.ts
/** What the specs leave open, from the caller's environment: a start, where spans go, and where images lie on GitHub. */
function callerEnvironment(environment) {
	const entrypoint = environment.ENTRYPOINT;
	const owner = environment.GITHUB_REPOSITORY_OWNER?.toLowerCase();
	const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
	return {
		...entrypoint ? { callerEntrypoint: entrypoint } : {},
		...owner ? { registryFallback: `ghcr.io/${owner}` } : {},
		...endpoint ? { telemetryEndpoint: endpoint } : {}
	};
}

// src/plan/work.ts
/** Would anything become other than it is, in the tree or in the specs? What is held stays as it is. */
function hasWork({ edits = [], workloads }) {
	return edits.length > 0 || workloads.some(isMoved);
}
/** Does a workload become other than it is? One that waits for its certificates has no steps, and moves all the same. */
function isMoved({ action }) {
	return action !== "keep" && action !== "held";
}

// src/render/certificate/profile.ts
const minuteMs = 6e4;
const dayMs = 1440 * minuteMs;
/** Peers whose clocks lag must take a fresh certificate too. */
const backdateMs = 5 * minuteMs;
/** What an offline authority may last; whoever holds its key can be any service for as long. */
const maxAuthorityDays = 1825;
/** Of leafs: long enough for a schedule that fails for weeks, renewed in the last third. */
const leafDays = 90;
/** Bytes of a serial number. Two of their bits are fixed; certificates of the public web need half as much randomness. */
const serialBytes = 16;
/** A positive serial number of exactly 16 bytes: the top bit is clear, the one below set so that no byte is lost. */
function serialFrom(random) {
	const serial = Uint8Array.from(random.subarray(0, 16));
	serial[0] = (serial[0] ?? 0) & 127 | 64;
	return serial;
}
/** From five minutes ago, in whole seconds, never before nor beyond its authority. */
function leafValidity(nowMs, issuer) {
	return {
		notBeforeMs: Math.max(wholeSeconds(nowMs - backdateMs), issuer.notBeforeMs),
		notAfterMs: Math.min(wholeSeconds(nowMs + leafDays * dayMs), issuer.notAfterMs)
	};
}
/** Raises `certificate.lifetime` for an authority that would outlive five years. */
function authorityValidity(nowMs, days) {
	if (!Number.isInteger(days) || days < 1 || days > maxAuthorityDays) throw new Problem("certificate.lifetime", `an authority cannot last ${days} days`, {
		expected: `1 to ${maxAuthorityDays} days`,
		next: "Choose a shorter time; authorities are rotated without a broken connection."
	});
	return {
		notBeforeMs: wholeSeconds(nowMs - backdateMs),
		notAfterMs: wholeSeconds(nowMs + days * dayMs)
	};
}
function wholeSeconds(atMs) {
	return Math.floor(atMs / 1e3) * 1e3;
}

// src/render/flux/notification.ts
/** Forges whose webhooks a Receiver understands, with the events that it is told of. */
const receiverEvents = {
	github: ["ping", "push"],
	gitlab: ["Push Hook", "Tag Push Hook"],
	bitbucket: ["repo:refs_changed"],
	"generic-hmac": []
};
const receiverKinds = Object.keys(receiverEvents);
/** Where a result is told by an address that everybody may know: the repository whose commits get a status. */
const repositoryAlerts = [
	"github",
	"gitlab",
	"gitea",
	"githubdispatch"
];
/** Where the address is the secret itself. */
const webhookAlerts = [
	"slack",
	"discord",
	"msteams",
	"generic"
];
/** What Flux says when it has yet to apply anything: to a forge it would count as done. */
const notYet = ["^Dependencies do not meet ready condition", "^Health checks canceled"];
/**
* A Receiver, which lets Flux look at once when the forge says that somebody pushed. It stands beside the GitRepository,
* as Flux's lockdown asks.
*/
function receiver(environment, kind) {
	const { namespace, sourceName } = environment.flux;
	const name = `karstkit-${environment.name}`;
	const secret = `${name}-receiver`;
	const events = receiverEvents[kind];
	return {
		objects: [{
			apiVersion: "notification.toolkit.fluxcd.io/v1",
			kind: "Receiver",
			metadata: {
				name,
				namespace
			},
			spec: {
				type: kind,
				...events.length === 0 ? {} : { events: [...events] },
				secretRef: { name: secret },
				resources: [{
					apiVersion: "source.toolkit.fluxcd.io/v1",
					kind: "GitRepository",
					name: sourceName
				}]
			}
		}],
		secrets: [{
			namespace,
			name: secret,
			key: "token",
			holds: "what the webhook is signed with"
		}]
	};
}
/**
* An Alert for everything that Flux applies for the environment. A forge is told how each commit fares; a chat is told
* what fails.
*/
function alert(environment, target) {
	const { namespace } = environment.flux;
	const name = `karstkit-${environment.name}`;
	const secret = `${name}-alert`;
	const isRepository = "address" in target;
	const matchLabels = { "karstkit.dev/environment": environment.name };
	return {
		objects: [{
			apiVersion: "notification.toolkit.fluxcd.io/v1beta3",
			kind: "Provider",
			metadata: {
				name,
				namespace
			},
			spec: {
				type: target.kind,
				...isRepository ? { address: target.address } : {},
				secretRef: { name: secret }
			}
		}, {
			apiVersion: "notification.toolkit.fluxcd.io/v1beta3",
			kind: "Alert",
			metadata: {
				name,
				namespace
			},
			spec: {
				providerRef: { name },
				eventSeverity: isRepository ? "info" : "error",
				eventSources: [{
					kind: "Kustomization",
					name: "*",
					matchLabels
				}],
				...isRepository ? { exclusionList: notYet } : {}
			}
		}],
		secrets: [isRepository ? {
			namespace,
			name: secret,
			key: "token",
			holds: target.kind === "githubdispatch" ? "a token that may write contents, as GitHub asks of who dispatches" : "a token that may set the status of commits"
		} : {
			namespace,
			name: secret,
			key: "address",
			holds: "the address of the webhook"
		}]
	};
}

// src/generated/schema-name.ts
const schemaNames = [
	"karst",
	"record",
	"repos",
	"service-spec",
	"service",
	"output/build-matrix",
	"output/certs-inspect",
	"output/certs-list",
	"output/certs-rotate-ca",
	"output/delivery",
	"output/detect",
	"output/doctor",
	"output/images",
	"output/lock",
	"output/plan",
	"output/proposals",
	"output/render",
	"output/result",
	"output/seal",
	"output/validate"
];

export { delivers as A, Problem as B, defined as C, inertMarkdown as D, fencedBlock as E, sortedFindings as F, problemCodes as H, plainLines as I, plainText as L, findingText as M, placeText as N, inlineCode as O, problemText as P, colors as R, findingOutput as S, problemPage as T, dangerCodes as U, hintOf as V, judged as _, repositoryAlerts as a, verdictOf as b, dayMs as c, hasWork as d, isMoved as f, failedOutcome as g, crashedOutcome as h, receiverKinds as i, modes as j, chooseWork as k, leafValidity as l, cancelledOutcome as m, alert as n, webhookAlerts as o, callerEnvironment as p, receiver as r, authorityValidity as s, schemaNames as t, serialFrom as u, placed as v, findingSection as w, problemOutput as x, reasonCode as y, diffPaint as z };