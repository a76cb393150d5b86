/** What GitHub answered when it did not do what it was asked. Its texts are hostile. */
export interface Refusal {
  /** Of HTTP; for an error of GraphQL the one that REST would answer with. */
  readonly status: number;
  /** `POST /repos/acme/gitops/pulls`, or `GraphQL` */
  readonly request: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly says: string;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** The refusal that the client threw; undefined when there was no answer at all, or when it is no error of the client. */
export function refusalOf(error: unknown): Refusal | undefined {
  const response = property(error, 'response');
  if (response === undefined) return undefined;
  const request = requestOf(error);
  const headers = headersOf(property(error, 'headers') ?? property(response, 'headers'));
  const data = property(error, 'errors') === undefined ? property(response, 'data') : response;
  const reasons = list(property(data, 'errors')).map(reasonOf);
  const status = property(error, 'status');
  if (typeof status === 'number') {
    return { status, request, headers, says: sentence(text(data, 'message'), reasons), reasons };
  }
  const worst = reasons.find(({ code }) => code in statusOfType);
  return {
    status: statusOfType[worst?.code ?? ''] ?? 422,
    request,
    headers,
    says: sentence('', reasons),
    reasons,
  };
}

/** True when nobody knows whether the request was done: there was no answer, or one of a server out of order. */
export function isLost(error: unknown): boolean {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return refusal.status >= 500;
  return property(error, 'status') === 500;
}

/** GitHub limits how much one account asks, and says so with the status of a refusal. */
export function isLimit({ status, headers, says }: Refusal): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const isUsedUp = headers['x-ratelimit-remaining'] === '0';
  return isUsedUp || headers['retry-after'] !== undefined || /\brate limit\b/i.test(says);
}

/** True for an error that the client threw, with or without an answer. */
export function isOfClient(error: unknown): boolean {
  return refusalOf(error) !== undefined || typeof property(error, 'status') === 'number';
}

/** Types of GraphQL's errors. */
const statusOfType: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  STALE_DATA: 409,
  UNPROCESSABLE: 422,
};

function requestOf(error: unknown): string {
  const request = property(error, 'request');
  const url = text(request, 'url');
  if (!URL.canParse(url)) return 'GraphQL';
  const { pathname } = new URL(url);
  return pathname.endsWith('/graphql') ? 'GraphQL' : `${text(request, 'method')} ${pathname}`;
}

function headersOf(value: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)]));
}

function reasonOf(value: unknown): Reason {
  if (typeof value === 'string') return { code: '', field: '', message: value };
  const code = text(value, 'code') || text(value, 'type');
  return { code, field: text(value, 'field'), message: text(value, 'message') };
}

/** What it says, and of what: `Validation Failed: head invalid`. */
function sentence(says: string, reasons: readonly Reason[]): string {
  const why = reasons.map(({ message, field, code }) => message || `${field} ${code}`.trim());
  return [says, why.filter((each) => each !== '').join(', ')].filter(Boolean).join(': ');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown, name: string): string {
  const found = property(value, name);
  return typeof found === 'string' ? found : '';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
