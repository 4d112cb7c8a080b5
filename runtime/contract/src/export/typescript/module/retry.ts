// Retry classes, and their defaults by status where the contract does not know an error.

/** What would make a repeat of the request succeed. Delays are in milliseconds. */
export type Retry =
  /** A repeat does not help. */
  | { readonly class: "never" }
  /** Renew what has gone stale (credentials, state, a cursor), then send a new request. */
  | { readonly class: "refresh" }
  /** Repeat it with growing delays; `attempts` counts the first. */
  | {
      readonly class: "backoff";
      readonly initialMs: number;
      readonly factor: number;
      readonly maxMs: number;
      readonly attempts: number;
    }
  /** Repeat it, not before the delay that the server asks for, or `afterMs` if it asks for none. */
  | { readonly class: "throttled"; readonly afterMs?: number };

/** Whether a repeat could apply the request twice: `none`, it could not; `unknown`, it could. */
export type Effect = "none" | "unknown";

const NEVER: Retry = { class: "never" };
const REFRESH: Retry = { class: "refresh" };
const BACKOFF = { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60_000, attempts: 4 } as const;
const THROTTLED: Retry = { class: "throttled" };
const CLASSES: readonly Retry[] = [NEVER, REFRESH, BACKOFF, THROTTLED];

function isRetryable(retry: Retry): boolean {
  return retry.class === "backoff" || retry.class === "throttled";
}

/** The default class of a status, where published APIs agree on one. */
function defaultRetry(status: number): Retry | undefined {
  switch (status) {
    case 401:
    case 407:
    case 412:
    case 428:
      return REFRESH;
    case 408:
    case 421:
    case 425:
    case 500:
    case 502:
    case 503:
    case 504:
      return BACKOFF;
    case 429:
      return THROTTLED;
    case 409:
      return undefined;
    default:
      return (status >= 200 && status < 500) || status === 501 || status === 505 ? NEVER : undefined;
  }
}

/** The default effect of a status. */
function defaultEffect(status: number): Effect {
  return [408, 500, 502, 504].includes(status) ? "unknown" : "none";
}

/** A status without defaults counts as the x00 of its class (RFC 9110 §15). */
function classOfStatus(status: number): number {
  return defaultRetry(status) === undefined && status !== 409 ? status - (status % 100) : status;
}

/** Class and effect, and whether the contract or the answer says them. */
interface Classification {
  readonly retry: Retry;
  readonly effect: Effect;
  readonly retryKnown: boolean;
  readonly effectKnown: boolean;
}

function classification(error: Decoded | NoResponseError): Classification {
  switch (error.kind) {
    case "no_response":
      if (error.reason === "aborted") {
        return { retry: NEVER, effect: "unknown", retryKnown: true, effectKnown: true };
      }
      return {
        retry: CONTRACT.noResponse ?? BACKOFF,
        effect: error.reason === "connect" ? "none" : "unknown",
        retryKnown: CONTRACT.noResponse !== undefined,
        effectKnown: true,
      };
    case "unknown":
      return {
        retry: error.retry ?? retryByStatus(error),
        effect: error.effect ?? defaultEffect(classOfStatus(error.status)),
        retryKnown: error.retry !== undefined,
        effectKnown: error.effect !== undefined,
      };
    case "foreign":
      // A gateway may have sent it after the API has applied the request; these statuses say that it has not.
      return {
        retry: retryByStatus(error),
        effect: [401, 407, 421, 425, 429].includes(error.status) ? "none" : "unknown",
        retryKnown: false,
        effectKnown: false,
      };
    default:
      return { ...factsAt(error), retryKnown: true, effectKnown: true };
  }
}

function retryByStatus({ status, retryAfterMs }: { readonly status: number; readonly retryAfterMs?: number }): Retry {
  if (status === 413 && retryAfterMs !== undefined) {
    return THROTTLED;
  }
  return (status === 409 ? undefined : defaultRetry(classOfStatus(status))) ?? NEVER;
}

/** Class and effect of a known error. Where its status is open, those that are the usual status's defaults go by the status sent. */
function factsAt({ code, status }: { readonly code: string; readonly status: number }): {
  readonly retry: Retry;
  readonly effect: Effect;
} {
  const statuses = (own(ERRORS, code) ?? {}) as { readonly [status: number]: ErrorFacts };
  const exact = own(statuses, String(status)) as ErrorFacts | undefined;
  if (exact !== undefined) {
    return exact;
  }
  const usual =
    Object.keys(statuses)
      .map(Number)
      .find((known) => isOpen(code, known)) ?? NaN;
  const facts = statuses[usual] ?? { retry: NEVER, effect: "unknown" };
  const sent = defaultRetry(status);
  if (sent === undefined) {
    return facts;
  }
  const byStatus = defaultRetry(usual)?.class === facts.retry.class && sent.class !== facts.retry.class;
  return {
    retry: byStatus ? sent : facts.retry,
    effect: facts.effect === defaultEffect(usual) ? defaultEffect(status) : facts.effect,
  };
}

/** Whether the code comes at other statuses than this one, too. */
function isOpen(code: string, status: number): boolean {
  return CONTRACT.families.some(
    (family) => family.anyStatus === true && family.status === status && has(family.errors, code),
  );
}
