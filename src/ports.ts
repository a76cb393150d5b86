import type { FileChange } from './plan/file-change.ts';
import type { GateQuestion } from './policy/gate.ts';
import type { Manifest } from './policy/manifest.ts';
import type { Finding } from './problem.ts';
import type { CertificateFacts } from './render/certificate/authority.ts';
import type { KeyKind, OwnKeyKind } from './render/certificate/key-kind.ts';
import type { PreviousSeal, SealMode, SecretText } from './render/secret/secret.ts';
import type { RenderedFile } from './render/service-input.ts';
import type { ImageAnswer } from './source/image-answer.ts';
import type { CommitPin, DirectorySlug, RepositorySlug, Source, TreePin } from './source/source.ts';

/** Where specs are read from. Paths are POSIX, relative to the repository that holds them, or absolute as the user wrote. */
export interface SpecReader {
  /** The content, or undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Every file below a directory, sorted; empty when there is no such directory. */
  list(directory: string): Promise<readonly string[]>;
}

/** The directory that holds the GitOps tree. Paths are relative POSIX paths. */
export interface Files {
  /** The content, or undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Every file below a directory, sorted; empty when there is no such directory. */
  list(directory: string): Promise<readonly string[]>;
  /**
   * Has each of these files below a directory the hash beside it (`fileHash` of its content)? No, when one is missing, or
   * is no regular file. Absent where nothing answers that quicker than reading does.
   */
  holds?(directory: string, hashes: Readonly<Record<string, string>>): Promise<boolean>;
  /**
   * Puts all contents in store first and moves them into place in the order given, so that a refusal (a full disk, a
   * file in the way) leaves everything as it was. Called with no change, it clears what a crashed run left behind.
   */
  apply(changes: readonly FileChange[]): Promise<void>;
}

/** The gate at work beside the run, where there is a processor for it. */
export interface SecondGate {
  /**
   * The objects of files that nothing is wrong with. Undefined where the run must look itself: something is to be found,
   * or the work is too small to be handed over.
   */
  passed(
    files: readonly RenderedFile[],
    question: GateQuestion,
  ): Promise<readonly Manifest[] | undefined>;
}

/** The GitOps repository as a place to deliver to. */
export interface GitOps {
  /**
   * Hands over a branch as it stands now, while no other writer of this process has it. The default branch when the name
   * is empty. `writes` names the branch that will be moved, empty for the same one: where writers are in each other's way,
   * this one waits for its turn. Raises `delivery.no-branch`, `delivery.forbidden`, `delivery.unreachable`, `delivery.busy`.
   */
  onBranch<Value>(
    name: string,
    use: (branch: Branch) => Promise<Value>,
    writes?: string,
  ): Promise<Value>;
}

/** A tree at a commit, and what is gathered over it: `apply` changes what is read from then on, and no branch. */
export interface Gathering {
  readonly files: Files;
  /** Paths that were gathered, sorted. */
  changes(): readonly string[];
}

/** One branch at one commit: what a plan is made against, and what a delivery moves. */
export interface Branch extends Gathering {
  readonly name: string;
  readonly commit: string;
  /**
   * Makes one commit of what was gathered and moves the branch to it, if it still stands where it was opened: undefined
   * when somebody else moved it, and nothing was written then.
   */
  deliver(message: DeliveryMessage): Promise<string | undefined>;
  /** The same tree with nothing gathered over it, for a look at what a plan would write. */
  draft(): Gathering;
  /** What another branch holds beyond this one; undefined when there is no such branch. */
  proposal(name: string): Promise<Proposal | undefined>;
  /**
   * Makes one commit of what was gathered on this branch's commit and moves the branch of a proposal to it, wherever that
   * stood, if it still stands there: undefined when somebody else moved, made or removed it.
   */
  propose(message: DeliveryMessage, place: ProposalPlace): Promise<string | undefined>;
  /** Takes a proposal's branch away, if it still stands there; false when it does not. */
  withdraw(place: Required<ProposalPlace>): Promise<boolean>;
}

/** A branch beside the base, and where it stood when it was looked at; nowhere when that is absent. */
export interface ProposalPlace {
  readonly name: string;
  readonly commit?: string;
}

/** A branch that waits to be merged into another, as it stands. */
export interface Proposal {
  readonly commit: string;
  /** What the base lacks, the newest first: at most a hundred. None when the base has all of it. */
  readonly commits: readonly ProposedCommit[];
  /** Where its files differ from those of the commit that it stands on, sorted; none where `merged` is undefined. */
  readonly paths: readonly string[];
  /**
   * The base's tree as it will be once the proposal is merged. Undefined where that takes more than putting whole files
   * into place: it is not one commit of ours, or the base has moved in a path that it changes.
   */
  readonly merged?: Gathering;
}

/** Every text in it is hostile. */
export interface ProposedCommit {
  readonly id: string;
  /** `Name <address>` */
  readonly author: string;
  /** The whole message. */
  readonly message: string;
  /** Author and committer are who we write as. Who pretends to be us can write all that we write. */
  readonly isOurs: boolean;
  /** A merge that takes every file from one of its parents as it is, so that nothing in it is anybody's work. */
  readonly isPlainMerge: boolean;
}

export interface DeliveryMessage {
  readonly subject: string;
  /** Paragraphs after the subject, trailers last. */
  readonly body: string;
}

/** Where sources come from. */
export interface Sources {
  /**
   * Asks the host where the slug points now. A pin that is already recorded spares a question when it still holds.
   * Raises `source.*` and `ref.*` Problems.
   */
  pin(slug: RepositorySlug, known?: CommitPin): Promise<CommitPin>;
  /** The tree at a pin: from the cache, the archive or a clone. */
  fetch(slug: RepositorySlug, pin: CommitPin): Promise<Source>;
  /** A directory of the repository that holds the specs. A pin that is already recorded spares reading when it still holds. */
  open(slug: DirectorySlug, known?: TreePin): Promise<Source>;
}

/** Registries of images. */
export interface Images {
  /** `sha256:…` of a base image, or undefined when the registry cannot be asked. */
  digest(reference: string): Promise<string | undefined>;
  /** What the registry has under a reference: by its digest where it names one, else by its tag. */
  look(question: ImageQuestion): Promise<ImageAnswer>;
}

export interface ImageQuestion {
  readonly reference: string;
  /** The registry may have a private address; one on this machine is asked without encryption. */
  readonly allowPrivate: boolean;
}

export interface Clock {
  nowMs(): number;
}

/** What a person sees while a flow runs. Never part of the result. */
export interface Progress {
  step(subject: string, message: string): void;
  finding(finding: Finding): void;
}

/** What `karst doctor` asks of the machine. Answers name things; they never hold a token. */
export interface Machine {
  /** `v24.1.0` */
  nodeVersion(): string;
  /** First line of `git --version`, or undefined when there is none. */
  gitVersion(): Promise<string | undefined>;
  /** True when the environment variable is set and not empty. */
  isSet(variable: string): boolean;
  /** Why nothing can be written there, or undefined when it can. */
  writeObstacle(place: 'tree' | 'cache'): Promise<string | undefined>;
}

/** Seals Secrets, so that they may lie in Git. */
export interface Seal {
  /**
   * The text of a file that only the cluster can open: SOPS with age, or a strict SealedSecret. The previous text stays
   * byte for byte while values, clear part and recipients are the same. Raises `secret.*` Problems; none repeats a value.
   */
  seal(secret: SecretText, how: SealMode, previous?: PreviousSeal): Promise<string>;
}

/** A private key: what can be done with it, and never its bytes but for sealing. */
export interface PrivateKey {
  readonly kind: KeyKind;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  /** The signature as certificates hold it: of ECDSA with the hash of the curve's size, of RSA with SHA-256. */
  sign(data: Uint8Array): Promise<Uint8Array>;
  /** PKCS#8 in PEM, for a Secret that is sealed at once. */
  pem(): Promise<string>;
}

/** Keys and randomness, and where the keys of authorities are kept: never in the tree. */
export interface Keys {
  generate(kind: OwnKeyKind): Promise<PrivateKey>;
  random(bytes: number): Uint8Array;
  /**
   * The private key of an authority of this environment, from KARST_CA_KEY or from the user's state directory; undefined
   * where neither has it. Raises `certificate.unreadable` and `certificate.passphrase`.
   */
  authority(environment: string, publicKey: Uint8Array): Promise<PrivateKey | undefined>;
  /**
   * Keeps an authority's key for this user alone, beside those that are there, and says in which file. Raises
   * `certificate.key-unkept` where it would be lost, and `disk.*`.
   */
  keepAuthority(environment: string, key: PrivateKey): Promise<string>;
  /**
   * Whom Secrets are sealed for that this user's own key opens; it is made when there is none, and kept like those of
   * authorities. Raises `certificate.key-unkept` and `disk.*`.
   */
  ageRecipient(): Promise<AgeRecipient>;
}

export interface AgeRecipient {
  /** Public: `age1…` */
  readonly recipient: string;
  /** Where the identity is kept that opens what is sealed. */
  readonly file: string;
}

/** Reads certificates and keys of others. */
export interface Certificates {
  /** Every certificate of a PEM text, in its order. Raises `certificate.unreadable`. */
  read(pem: string, file: string): Promise<readonly CertificateFacts[]>;
  /**
   * Certificates and the private key of files that a person brings, PEM or PKCS#12. Raises `certificate.unreadable`,
   * `certificate.passphrase` and `certificate.key-mismatch`.
   */
  readBundle(files: readonly BroughtFile[]): Promise<Brought>;
}

export interface BroughtFile {
  /** As the user named it, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Brought {
  readonly certificates: readonly CertificateFacts[];
  /** The key of the first certificate. */
  readonly key: PrivateKey;
}
