/** A thing that a token may be allowed to do, as GitHub names it. */
export type Permission =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'pull_requests'
  | 'statuses'
  | 'workflows';
export type Access = 'read' | 'write';
export type Permissions = { readonly [name in Permission]?: Access };
export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  /** The App that a bot belongs to. */
  readonly app?: App;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  /** PEM. */
  readonly publicKey: string;
  readonly installation: Installation;
}

export interface Installation {
  readonly id: number;
  readonly permissions: Permissions;
  /** `owner/name` of those that were selected. */
  readonly repositories: Set<string>;
}

export interface Token {
  readonly value: string;
  /** `actions` is a GITHUB_TOKEN; `classic` may do what its account may. */
  readonly kind: 'actions' | 'installation' | 'fine-grained' | 'classic';
  readonly account: Account;
  readonly permissions: Permissions;
  /** `owner/name`; undefined when it is for all that the account reaches. */
  readonly repositories: ReadonlySet<string> | undefined;
  expiresAtMs: number;
}

export function isApp(token: Token): boolean {
  return token.kind === 'actions' || token.kind === 'installation';
}

/** May the token do this with what it is for? What else the account may do stands with the repository. */
export function grants(token: Token, permission: Permission, access: Access): boolean {
  if (token.kind === 'classic') return true;
  const given = token.permissions[permission];
  return given === 'write' || (given === 'read' && access === 'read') || permission === 'metadata';
}

const ranks: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

export function reaches(role: Role | undefined, wanted: Role): boolean {
  return role !== undefined && ranks.indexOf(role) >= ranks.indexOf(wanted);
}
