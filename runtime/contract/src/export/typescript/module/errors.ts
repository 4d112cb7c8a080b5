// The errors, and the functions that read them.

/** What the server says beside the error. */
interface Received {
  /** The longest delay that the server asks for, in the body and the headers. */
  readonly retryAfterMs?: number;
  /** What the server says about a repeat: `x-should-retry`, or gRPC's `grpc-retry-pushback-ms`. */
  readonly shouldRetry?: boolean;
  /** The headers that came, by their names in lower case, such as `error.headers?.["x-request-id"]`; no cookies. */
  readonly headers?: { readonly [name: string]: string };
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

/** The error of a code: `ErrorOf<"not_found">`. */
export type ErrorOf<C extends ErrorCode> = Extract<KnownError, { readonly code: C }>;

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
  return read(status, body, undefined, headers, options);
}

/**
 * Reads an answer of `fetch` that is not `ok`. Never throws, and its promise is never rejected.
 *
 * It reads the body, which can be read once: give it a `clone()`, or what you have read to `parseError`.
 */
export async function decodeError(response: ResponseLike, options?: AnswerOptions): Promise<ApiError> {
  const { body, missing } = await bodyOf(response);
  const { status, headers } = response ?? { status: 0 };
  return read(status, body, missing, headers, options);
}

function read(
  status: number,
  body: unknown,
  missing: Answer["missing"],
  headers: HeadersLike | undefined,
  options: AnswerOptions = {},
): ApiError {
  const { method = "", now = Date.now() } = options;
  const answer = { status, body, missing, method: method.toUpperCase(), now, headers: headersByName(headers) };
  try {
    return decode({ ...answer, lines: headerLines(headers) }) as ApiError;
  } catch {
    // A getter failed, or the value contains itself.
    return foreignError({ ...answer, lines: () => [] }, "other", body);
  }
}
