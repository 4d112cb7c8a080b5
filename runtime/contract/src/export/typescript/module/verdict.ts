// Whether and when to repeat a request.

/** The attempt that failed, and how patient the client is. */
export interface Attempt {
  /** The method of the request. */
  readonly method: string;
  /** The number of tries made, this one and those after a refresh included. */
  readonly attempt: number;
  /** The time since the first try began, in milliseconds; 0 by default. */
  readonly elapsedMs?: number;
  /** Whether a repeat has the effect of one request; by default as the method says. True of a `POST` with an idempotency key. */
  readonly idempotent?: boolean;
  /** The share of the backoff that is waited, from 0 to 1, such as `Math.random()`; by default the whole. */
  readonly random?: number;
  /** How often a `refresh` was followed; 0 by default. */
  readonly refreshes?: number;
  /** The most attempts of an error whose contract has no number of its own; 4 by default. */
  readonly maxAttempts?: number;
  /** The longest delay that a server may ask for; 60,000 ms by default. */
  readonly maxWaitMs?: number;
  /** The latest end of a delay, counted from the beginning of the first try; 300,000 ms by default. */
  readonly maxElapsedMs?: number;
}

/** Why a request is not repeated. */
export type Why =
  | "server_said_no"
  /** A repeat does not help, or the request was aborted. */
  | "never"
  /** What had gone stale was renewed, and the answer is the same. */
  | "refresh_did_not_help"
  /** The request may have been applied, and it is not idempotent. */
  | "effect_unknown"
  | "attempts"
  /** The server asks for a longer delay than `maxWaitMs`. */
  | "server_asked_for"
  /** The delay would end after `maxElapsedMs`. */
  | "max_elapsed";

/** What to do after a request has failed. */
export type Verdict =
  | { readonly action: "retry"; readonly delayMs: number }
  /** Renew what has gone stale (credentials, state, a cursor), then send a new request. */
  | { readonly action: "refresh" }
  | { readonly action: "stop"; readonly why: Why; readonly askedMs?: number };

/** What would make a repeat of the request succeed. */
export function retryOf(error: ApiError | NoResponseError): Retry {
  return classification(error).retry;
}

/** Whether a repeat of the request could apply it twice. */
export function effectOf(error: ApiError | NoResponseError): Effect {
  return classification(error).effect;
}

/**
 * Whether and when to repeat the request. The delay is what the server asks for and a random share of the backoff; it
 * is never less than what the server asks for.
 */
export function verdict(error: ApiError | NoResponseError, attempt: Attempt): Verdict {
  const { maxAttempts = 4, maxWaitMs = 60_000, maxElapsedMs = 300_000, refreshes = 0 } = attempt;
  const { idempotent = isIdempotent(attempt.method), elapsedMs = 0, random = 1 } = attempt;
  const { retry: given, effect, retryKnown, effectKnown } = classification(error);
  const { shouldRetry, retryAfterMs } = error;
  const stop = (why: Why): Verdict => ({ action: "stop", why });
  if (shouldRetry === false) {
    return stop("server_said_no");
  }
  // The server's word lifts only what the contract does not know.
  const lifts = (known: boolean): boolean => shouldRetry === true && !known;
  if (given.class === "never" && !lifts(retryKnown)) {
    return stop("never");
  }
  const retry = given.class === "never" ? BACKOFF : given;
  if (retry.class === "refresh") {
    return refreshes === 0 ? { action: "refresh" } : stop("refresh_did_not_help");
  }
  if (effect === "unknown" && !lifts(effectKnown) && !idempotent) {
    return stop("effect_unknown");
  }
  if (attempt.attempt >= (retry.class === "backoff" && retryKnown ? retry.attempts : maxAttempts)) {
    return stop("attempts");
  }
  const asked = retryAfterMs ?? (retry.class === "throttled" ? retry.afterMs : undefined) ?? 0;
  if (asked > maxWaitMs) {
    return { action: "stop", why: "server_asked_for", askedMs: asked };
  }
  const { initialMs, factor, maxMs } = retry.class === "backoff" ? retry : BACKOFF;
  const grown = initialMs * factor ** (Math.max(attempt.attempt, 1) - 1);
  const ceiling = Math.min(Number.isNaN(grown) ? maxMs : grown, maxMs);
  const share = Number.isNaN(random) ? 1 : Math.min(Math.max(random, 0), 1);
  const delayMs = Math.min(asked + Math.ceil(ceiling * share), LONGEST);
  return elapsedMs + delayMs > maxElapsedMs ? stop("max_elapsed") : { action: "retry", delayMs };
}

/** RFC 9110 §9.2.2. */
function isIdempotent(method: string): boolean {
  return ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"].includes(method.toUpperCase());
}
