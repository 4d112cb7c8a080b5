// The errors, and the functions that read them.

/** What the server says beside the error. */
interface Received {
  /** The longest delay that the server asks for, in the body and the headers. */
  readonly retryAfterMs?: number;
  /** What the server says about a repeat: `x-should-retry`, or gRPC's `grpc-retry-pushback-ms`. */
  readonly shouldRetry?: boolean;
}

/** An error that this module knows. Message and details are of these types; the body is as it was received. */
interface Known extends Received {
  readonly kind: "known";
  /** The message as received; without one the contract's. */
  readonly message: string;
  readonly body: unknown;
}

/** Any known error: a union of thousands is slow to compile. */
interface AnyKnownError extends Known {
  readonly code: string;
  readonly status: number;
  readonly details: object | undefined;
}
type Decoded = AnyKnownError | UnknownError | ForeignError;

/** An error of the API that this module does not know: a newer one, or one of several that the answer does not tell apart. */
export interface UnknownError extends Received {
  readonly kind: "unknown";
  readonly code: null;
  readonly status: number;
  /** The code that came, if any did. */
  readonly received: string | null;
  /** The number that came. */
  readonly number?: number;
  /** The codes that it can be. */
  readonly candidates?: readonly string[];
  readonly message: string;
  readonly details: undefined;
  /** What the answer or the contract says about a repeat. */
  readonly retry?: Retry;
  readonly effect?: Effect;
  readonly body: unknown;
}

/** An answer that is not the API's: of a gateway, a proxy, a load balancer, or cut off. */
export interface ForeignError extends Received {
  readonly kind: "foreign";
  readonly code: null;
  readonly status: number;
  /** What the body is. */
  readonly reason: ForeignReason;
  readonly message: string;
  readonly details: undefined;
  readonly body: unknown;
}

/** No answer came. */
export interface NoResponseError extends Received {
  readonly kind: "no_response";
  readonly code: null;
  readonly status: null;
  /** `connect`: the server has not seen the request. `closed` also stands for what is not known. */
  readonly reason: "connect" | "timeout" | "closed";
  readonly message: string;
  readonly details: undefined;
  readonly cause: unknown;
}

/** Any answer; `code` tells which error it is, together with `status` where a code has several. */
export type ApiError = KnownError | UnknownError | ForeignError;

export interface AnswerOptions {
  /** The method of the request: an answer to `HEAD` has no body. */
  readonly method?: string;
  /** When the answer arrived, for a `Retry-After` with a date and without `Date`; `Date.now()` by default. */
  readonly now?: number;
}

/** Reads an answer: its body is the value that JSON stands for, or a text that is JSON, or bytes. Never throws. */
export function parseError(status: number, body: unknown, headers?: HeadersLike, options?: AnswerOptions): ApiError {
  return read(status, body, true, headers, options);
}

/** Reads an answer of `fetch` that is not `ok`. Never throws, and its promise is never rejected. */
export async function decodeError(response: Response, options?: AnswerOptions): Promise<ApiError> {
  const { bytes, complete } = await bytesOf(response);
  const { status, headers } = response ?? { status: 0 };
  return read(status, bytes, complete, headers, options);
}

/** The error of a request that got no answer: what `fetch` threw, or one of the reasons. */
export function noResponse(cause: unknown): NoResponseError {
  const reason = reasonOf(cause);
  const message = {
    connect: "the server cannot be reached",
    timeout: "the answer did not come in time",
    closed: "no answer came",
  }[reason];
  return { kind: "no_response", code: null, status: null, reason, message, details: undefined, cause };
}

function read(
  status: number,
  body: unknown,
  complete: boolean,
  headers: HeadersLike | undefined,
  options: AnswerOptions = {},
): ApiError {
  const { method = "", now = Date.now() } = options;
  const answer = { status, body, complete, method: method.toUpperCase(), now };
  let lines: HeaderLines = () => [];
  try {
    lines = headerLines(headers);
    return decode({ ...answer, lines }) as ApiError;
  } catch {
    // A getter failed, or the value contains itself.
    return foreignError({ ...answer, lines: () => [] }, "other", body);
  }
}

/** The body as far as it comes, and not much more than is read. */
async function bytesOf(response: Response): Promise<{ bytes: Uint8Array; complete: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let complete = true;
  try {
    const reader = response.body?.getReader();
    while (reader !== undefined && length <= LIMIT) {
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      chunks.push(value);
      length += value.length;
    }
    if (length > LIMIT) {
      reader?.cancel().catch(() => {});
    }
  } catch {
    complete = false;
  }
  const bytes = new Uint8Array(length);
  chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
  return { bytes, complete };
}

/** Names of `DOMException`, and codes of Node.js, that say what happened. */
const REASONS: { readonly [word: string]: NoResponseError["reason"] } = {
  connect: "connect",
  timeout: "timeout",
  closed: "closed",
  ECONNREFUSED: "connect",
  ENOTFOUND: "connect",
  EAI_AGAIN: "connect",
  EHOSTUNREACH: "connect",
  ENETUNREACH: "connect",
  UND_ERR_CONNECT_TIMEOUT: "connect",
  TimeoutError: "timeout",
  AbortError: "timeout",
  ETIMEDOUT: "timeout",
  ECONNABORTED: "timeout",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout",
};

function reasonOf(cause: unknown): NoResponseError["reason"] {
  try {
    // `fetch` of Node.js wraps the error of the connection.
    const inner = (cause as { cause?: unknown } | null | undefined)?.cause;
    const words = [cause, ...[cause, inner].flatMap((it) => namesOf(it))];
    return (
      (first(words, (word) =>
        typeof word === "string" ? own(REASONS, word) : undefined,
      ) as NoResponseError["reason"]) ?? "closed"
    );
  } catch {
    return "closed";
  }
}

function namesOf(error: unknown): readonly unknown[] {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return [code, name];
}
