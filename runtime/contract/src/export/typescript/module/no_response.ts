// Requests without an answer.

/** No answer came. */
export interface NoResponseError extends Received {
  readonly kind: "no_response";
  readonly code: null;
  readonly status: null;
  /**
   * `connect`: the server has not seen the request. `aborted`: your program has given it up, so it is not repeated.
   * `closed` also stands for what is not known, such as an answer that CORS hides.
   */
  readonly reason: "connect" | "timeout" | "closed" | "aborted";
  readonly message: string;
  readonly details: undefined;
  readonly cause: unknown;
}

/**
 * The error of a request that got no answer: what `fetch` threw, or one of the reasons.
 *
 * What `abort(reason)` is given is what `fetch` throws: ask `signal.aborted` first, if the reason is one of your own.
 */
export function noResponse(cause: unknown): NoResponseError {
  const reason = reasonOf(cause);
  const message = {
    connect: "the server cannot be reached",
    timeout: "the answer did not come in time",
    closed: "no answer came",
    aborted: "the request was aborted",
  }[reason];
  return { kind: "no_response", code: null, status: null, reason, message, details: undefined, cause };
}

/** Names of `DOMException`, and codes of Node.js and axios, that say what happened. */
const REASONS: { readonly [word: string]: NoResponseError["reason"] } = {
  connect: "connect",
  timeout: "timeout",
  closed: "closed",
  aborted: "aborted",
  ECONNREFUSED: "connect",
  ENOTFOUND: "connect",
  EAI_AGAIN: "connect",
  EHOSTUNREACH: "connect",
  ENETUNREACH: "connect",
  UND_ERR_CONNECT_TIMEOUT: "connect",
  TimeoutError: "timeout",
  ETIMEDOUT: "timeout",
  ECONNABORTED: "timeout",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout",
  AbortError: "aborted",
  ABORT_ERR: "aborted",
  CanceledError: "aborted",
  ERR_CANCELED: "aborted",
};

function reasonOf(cause: unknown): NoResponseError["reason"] {
  try {
    // `fetch` of Node.js wraps the error of the connection.
    const inner = (cause as { cause?: unknown } | null | undefined)?.cause;
    const words = [cause, ...[cause, inner].flatMap((it) => namesOf(it))];
    const known = words.map((word) => (typeof word === "string" ? own(REASONS, word) : undefined));
    const reasons = known.filter((reason): reason is NoResponseError["reason"] => reason !== undefined);
    // What an abort wraps says why: a timeout, for example.
    return reasons.find((reason) => reason !== "aborted") ?? reasons[0] ?? "closed";
  } catch {
    return "closed";
  }
}

function namesOf(error: unknown): readonly unknown[] {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return [code, name];
}
