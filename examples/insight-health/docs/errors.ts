// Every error the webhook API answers with
//
// Made by errbook from the catalog WEBHOOKS; do not edit. For TypeScript 5.0 and later.
/* eslint-disable */

const FACTS_0 = { retry: { class: "never" }, effect: "none" } as const;
const FACTS_1 = { retry: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 8 }, effect: "none" } as const;

/** The statuses of every code, with its number, and what a repeat of the request would do. */
export interface Errors {
  readonly ehr_mismatch: { readonly 403: typeof FACTS_0 };
  readonly incomplete_body: { readonly 400: typeof FACTS_0 };
  readonly internal_error: { readonly 500: typeof FACTS_1 };
  readonly invalid_api_key: { readonly 401: typeof FACTS_0 };
  readonly invalid_signature: { readonly 401: typeof FACTS_0 };
  readonly malformed_json: { readonly 400: typeof FACTS_0 };
  readonly malformed_path: { readonly 400: typeof FACTS_0 };
  readonly method_not_allowed: { readonly 405: typeof FACTS_0 };
  readonly missing_api_key: { readonly 401: typeof FACTS_0 };
  readonly missing_signature: { readonly 401: typeof FACTS_0 };
  readonly no_appointments: { readonly 400: typeof FACTS_0 };
  readonly not_found: { readonly 404: typeof FACTS_0 };
  readonly payload_too_large: { readonly 413: typeof FACTS_0 };
  readonly too_many_appointments: { readonly 400: typeof FACTS_0 };
  readonly validation_failed: { readonly 400: typeof FACTS_0 };
}

/** Every code that this module knows. */
export type ErrorCode = keyof Errors;

/** The details of `validation_failed` at 400. */
export interface ValidationFailedDetails {
  /** Every field of every appointment that is wrong. */
  readonly errors: string[];
}

/** API key is valid but not authorized for the EHR in the URL path */
export interface EhrMismatchError extends Known {
  readonly code: "ehr_mismatch";
  readonly status: 403;
  readonly details: undefined;
}

/** The body did not arrive */
export interface IncompleteBodyError extends Known {
  readonly code: "incomplete_body";
  readonly status: 400;
  readonly details: undefined;
}

/** Unexpected error on our side */
export interface InternalError extends Known {
  readonly code: "internal_error";
  readonly status: 500;
  readonly details: undefined;
}

/** API key is invalid */
export interface InvalidApiKeyError extends Known {
  readonly code: "invalid_api_key";
  readonly status: 401;
  readonly details: undefined;
}

/** Signature does not match */
export interface InvalidSignatureError extends Known {
  readonly code: "invalid_signature";
  readonly status: 401;
  readonly details: undefined;
}

/** The body is not JSON */
export interface MalformedJsonError extends Known {
  readonly code: "malformed_json";
  readonly status: 400;
  readonly details: undefined;
}

/** The path is not UTF-8 */
export interface MalformedPathError extends Known {
  readonly code: "malformed_path";
  readonly status: 400;
  readonly details: undefined;
}

/** Method not supported here */
export interface MethodNotAllowedError extends Known {
  readonly code: "method_not_allowed";
  readonly status: 405;
  readonly details: undefined;
}

/** API key is missing */
export interface MissingApiKeyError extends Known {
  readonly code: "missing_api_key";
  readonly status: 401;
  readonly details: undefined;
}

/** Signature is missing */
export interface MissingSignatureError extends Known {
  readonly code: "missing_signature";
  readonly status: 401;
  readonly details: undefined;
}

/** The body has no appointments */
export interface NoAppointmentsError extends Known {
  readonly code: "no_appointments";
  readonly status: 400;
  readonly details: undefined;
}

/** No such resource */
export interface NotFoundError extends Known {
  readonly code: "not_found";
  readonly status: 404;
  readonly details: undefined;
}

/** The body is too large */
export interface PayloadTooLargeError extends Known {
  readonly code: "payload_too_large";
  readonly status: 413;
  readonly details: undefined;
}

/** The batch is too long */
export interface TooManyAppointmentsError extends Known {
  readonly code: "too_many_appointments";
  readonly status: 400;
  readonly details: undefined;
}

/** No appointment passed validation */
export interface ValidationFailedError extends Known {
  readonly code: "validation_failed";
  readonly status: 400;
  readonly details: ValidationFailedDetails | undefined;
}

/** An error that this module knows. */
export type KnownError =
  | EhrMismatchError
  | IncompleteBodyError
  | InternalError
  | InvalidApiKeyError
  | InvalidSignatureError
  | MalformedJsonError
  | MalformedPathError
  | MethodNotAllowedError
  | MissingApiKeyError
  | MissingSignatureError
  | NoAppointmentsError
  | NotFoundError
  | PayloadTooLargeError
  | TooManyAppointmentsError
  | ValidationFailedError;

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

// The tables of a contract, above, and what they mean.

/** A piece of a text: a literal, a fact, or a field that is not public. */
type Piece = string | { readonly fact: string } | { readonly field: string };

/** Which fact stands where in a body. */
type Layout =
  | { readonly fact: string; readonly or?: Layout }
  | { readonly literal: string | number | boolean | null }
  | { readonly text: readonly Piece[] }
  | { readonly object: readonly Member[] }
  | { readonly list: readonly Item[] };
type Member =
  { readonly name: string; readonly value: Layout; readonly optional?: boolean } | { readonly spread: "details" };
type Item = { readonly value: Layout; readonly optional?: boolean };

interface Envelope {
  readonly type: string | null;
  readonly layout: Layout | null;
}

/** Retry class, effect and number of an error. */
export interface ErrorFacts {
  readonly number?: number;
  readonly retry: Retry;
  readonly effect: Effect;
}

/** What many errors share; only their codes and messages differ. */
interface Family {
  readonly status: number;
  /** They come at any status from 400 to 599, most often at this one. */
  readonly anyStatus?: true;
  readonly facts: ErrorFacts;
  readonly number?: number;
  readonly envelope: number;
  /** The media type, if it is not the envelope's. */
  readonly type?: string | null;
  /** Where they are documented; `{code}` is the code. */
  readonly docs?: string;
  readonly details?: ObjectKind;
  /** The details that say how long to wait, in seconds. */
  readonly delays?: readonly string[];
  readonly headers?: readonly (readonly [name: string, value: readonly Piece[]])[];
  readonly extra?: { readonly [name: string]: unknown };
  /** Messages vary: those in `errors` are the descriptions. */
  readonly varying?: true;
  /** The message of each code; 0 is the code in words. */
  readonly errors: { readonly [code: string]: string | 0 };
}

interface Definition extends Family {
  readonly code: string;
  readonly message: string;
}

interface Contract {
  readonly envelopes: readonly Envelope[];
  readonly families: readonly Family[];
  readonly schemas: Schemas;
  /** The class if no answer comes. */
  readonly noResponse: Retry | undefined;
}

/** `slot_unavailable`: `Slot unavailable`. */
function inWords(code: string): string {
  const words = code.replace(/[^A-Za-z0-9]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The errors by code and status; of several definitions of one error the first counts. */
function byCodeAndStatus(families: readonly Family[]): object {
  const table = {};
  for (const { status, facts, number, errors } of families) {
    for (const code of Object.keys(errors)) {
      const statuses = own(table, code) ?? {};
      if (!has(statuses, String(status))) {
        put(statuses, String(status), number === undefined ? facts : { number, ...facts });
      }
      put(table, code, statuses);
    }
  }
  return table;
}

let known: readonly (readonly Definition[])[] | undefined;

/** The definitions of each envelope. */
function definitions(): readonly (readonly Definition[])[] {
  if (known === undefined) {
    const speaking: Definition[][] = CONTRACT.envelopes.map(() => []);
    for (const family of CONTRACT.families) {
      for (const code of Object.keys(family.errors)) {
        const message = own(family.errors, code);
        speaking[family.envelope]?.push({
          ...family,
          code,
          message: typeof message === "string" ? message : inWords(code),
        });
      }
    }
    known = speaking;
  }
  return known;
}

/** Where the errors of a definition are documented. */
function docsUrl(definition: Definition): string | undefined {
  return definition.docs?.split("{code}").join(definition.code);
}

function hasStatus(definition: Definition, status: number): boolean {
  const open = definition.anyStatus === true && status >= 400 && status < 600;
  return open || definition.status === status;
}

// Headers, and what they ask for.

/** Headers of `fetch` or `axios`, lines, or an object, as Node.js has it. */
export type HeadersLike =
  | { get(name: string): unknown }
  | Iterable<readonly [name: string, value: string]>
  | { readonly [name: string]: unknown };

/** The lines of a header, by its name in any case. */
type HeaderLines = (name: string) => readonly string[];

function headerLines(headers: HeadersLike | undefined): HeaderLines {
  // `get` joins the lines of a header by commas.
  if (headers !== undefined && headers !== null && "get" in headers && typeof headers.get === "function") {
    const { get } = headers;
    return (name) => {
      const value: unknown = get.call(headers, name);
      return typeof value === "string" ? [value] : [];
    };
  }
  const lines = allLines(headers);
  return (name) => lines.flatMap(([known, line]) => (known === name.toLowerCase() ? [line] : []));
}

/** The lines of all headers that can be listed; names are in lower case. */
function allLines(headers: HeadersLike | undefined): readonly (readonly [name: string, line: string])[] {
  if (headers === undefined || headers === null) {
    return [];
  }
  const pairs = Symbol.iterator in headers ? atMost(MOST_LINES, headers) : Object.entries(headers);
  return pairs.flatMap(([name, value]: readonly [string, unknown]) =>
    atMost(MOST_LINES, Array.isArray(value) ? value : [value])
      .map((line: unknown) => (typeof line === "number" ? String(line) : line))
      .flatMap((line) => (typeof line === "string" ? [[String(name).toLowerCase(), line] as const] : [])),
  );
}

/** The headers by name, their lines joined as `fetch` does it. Errors are logged, and cookies must not be. */
function headersByName(headers: HeadersLike | undefined): Received["headers"] {
  const byName: { [name: string]: string } = {};
  try {
    for (const [name, line] of allLines(headers)) {
      if (name !== "set-cookie") {
        const before = own(byName, name);
        put(byName, name, before === undefined ? line : `${before}, ${line}`);
      }
    }
  } catch {
    // A getter failed.
  }
  return headers === undefined || headers === null ? undefined : byName;
}

/** The most lines that are read of what may have no end. */
const MOST_LINES = 1000;

function atMost<T>(most: number, values: Iterable<T>): readonly T[] {
  const taken: T[] = [];
  for (const value of values) {
    if (taken.push(value) === most) {
      break;
    }
  }
  return taken;
}

/** The longest delay that is told apart, in milliseconds. */
const LONGEST = Number.MAX_SAFE_INTEGER;

/** The longest delay in milliseconds that the headers ask for. */
function askedByHeaders(answer: Answer): number | undefined {
  const { lines, now } = answer;
  const origin = httpDate(lines("date")[0]) ?? now;
  return longest([
    ...lines("retry-after").map((line) => retryAfter(line, origin)),
    ...lines("retry-after-ms").map(milliseconds),
    ...lines(PUSHBACK).map(milliseconds),
  ]);
}

const PUSHBACK = "grpc-retry-pushback-ms";

/** What the server says about a repeat. */
function saidByHeaders({ lines }: Answer): boolean | undefined {
  if (lines(PUSHBACK).some((line) => milliseconds(line) === undefined)) {
    return false;
  }
  const words = lines("x-should-retry").flatMap((line) => line.split(","));
  const said = (word: string): boolean => words.some((it) => it.trim().toLowerCase() === word);
  // A server that says both is not one to repeat a request to.
  return said("false") ? false : said("true") ? true : undefined;
}

function longest(delays: readonly (number | undefined)[]): number | undefined {
  const asked = delays.filter((delay): delay is number => delay !== undefined);
  return asked.length === 0 ? undefined : Math.min(Math.max(...asked), LONGEST);
}

/** `Retry-After` in milliseconds: seconds, or a date, which is counted from `origin`. A date in the past is no delay. */
function retryAfter(line: string, origin: number): number | undefined {
  const text = line.trim();
  if (/^[0-9]+$/.test(text)) {
    return Number(text) * 1000;
  }
  const date = httpDate(text);
  return date === undefined || Number.isNaN(origin) ? undefined : Math.max(date - origin, 0);
}

/** A decimal number that is not negative; a fraction of a millisecond counts as a whole one. */
function milliseconds(line: string): number | undefined {
  const text = line.trim();
  const number = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
  return number >= 0 && !Object.is(number, -0) ? Math.ceil(number) : undefined;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** The three forms of a date (RFC 9110 §5.6.7). */
const DATES = [
  /^(?<weekday>\w{3}), (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^(?<weekday>\w{6,9}), (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^(?<weekday>\w{3}) (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
];

/** A date in milliseconds since 1970. */
function httpDate(text: string | undefined): number | undefined {
  for (const form of DATES) {
    const { weekday = "", day, month = "", year = "", time = "" } = form.exec(text?.trim() ?? "")?.groups ?? {};
    if (day === undefined) {
      continue;
    }
    const century = year.length === 4 ? 0 : Number(year) < 70 ? 2000 : 1900;
    const [hours, minutes, seconds] = time.split(":").map(Number);
    const parts = [century + Number(year), MONTHS.indexOf(month) / 3, Number(day), hours, minutes, seconds] as const;
    const date = new Date(Date.UTC(...(parts as [number, number, number, number, number, number])));
    const name = WEEKDAYS[date.getUTCDay()] ?? "";
    // A day or a minute that there is not would become another one.
    const is = [
      date.getUTCFullYear(),
      date.getUTCMonth(),
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
    ];
    const isExact = parts.every((part, at) => part === is[at]) && parts[0] >= 1970;
    const isWeekday = weekday === (weekday.length === 3 ? name.slice(0, 3) : name);
    return isExact && isWeekday ? date.getTime() : undefined;
  }
  return undefined;
}

// The body of a response, whichever implementation of `fetch` it is of.

/** A response of `fetch`, as browsers, Node.js, React Native, node-fetch and the mocks of tests have it. */
export interface ResponseLike {
  readonly status: number;
  readonly headers?: HeadersLike;
  readonly body?: unknown;
  readonly bodyUsed?: boolean;
  text?(): Promise<string>;
  arrayBuffer?(): Promise<ArrayBuffer>;
  json?(): Promise<unknown>;
}

type ReadBody = Pick<Answer, "body" | "missing">;

/** The body as far as it comes, and of a stream not much more than is read. */
async function bodyOf(response: ResponseLike): Promise<ReadBody> {
  const { body, bodyUsed } = response ?? {};
  if (bodyUsed === true || (body as Stream)?.locked === true) {
    return { body: undefined, missing: "used" };
  }
  return (await readStream(body as Stream)) ?? (await readWhole(response));
}

/** What a stream of the web has, or one of Node.js. */
type Stream =
  | undefined
  | null
  | {
      readonly locked?: boolean;
      getReader?(): { read(): Promise<Chunk>; cancel(): Promise<unknown> };
      [Symbol.asyncIterator]?(): { next(): Promise<Chunk>; return?(): Promise<unknown> };
    };
interface Chunk {
  readonly done?: boolean;
  readonly value?: unknown;
}

/** `undefined` if the body is no stream. */
async function readStream(stream: Stream): Promise<ReadBody | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let missing: Answer["missing"];
  try {
    const source = opened(stream);
    if (source === undefined) {
      return undefined;
    }
    while (length <= LIMIT) {
      const { done, value } = await source.next();
      if (done === true) {
        break;
      }
      // A stream of Node.js can be one of texts, or of anything.
      const chunk = typeof value === "string" ? new TextEncoder().encode(value) : value;
      if (!ArrayBuffer.isView(chunk)) {
        throw new TypeError("no bytes");
      }
      const { buffer, byteOffset, byteLength } = chunk;
      chunks.push(new Uint8Array(buffer, byteOffset, byteLength));
      length += byteLength;
    }
    if (length > LIMIT) {
      source.stop()?.catch(() => {});
    }
  } catch {
    missing = "truncated";
  }
  const bytes = new Uint8Array(length);
  chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
  return { body: bytes, missing };
}

function opened(stream: Stream): { next(): Promise<Chunk>; stop(): Promise<unknown> | undefined } | undefined {
  const reader = stream?.getReader?.();
  if (reader !== undefined) {
    return { next: () => reader.read(), stop: () => reader.cancel() };
  }
  const iterator = stream?.[Symbol.asyncIterator]?.();
  return iterator && { next: () => iterator.next(), stop: () => iterator.return?.() };
}

/** The text comes first: React Native reads no bytes, and what failed to be read once cannot be read again. */
async function readWhole(response: ResponseLike): Promise<ReadBody> {
  const ways: readonly (() => unknown)[] = [
    () => response.text?.(),
    async () => {
      const buffer = await response.arrayBuffer?.();
      return buffer === undefined ? undefined : new Uint8Array(buffer);
    },
    async () => JSON.stringify(await response.json?.()),
  ];
  let missing: Answer["missing"];
  for (const read of ways) {
    try {
      const body: unknown = await read();
      if (body !== undefined) {
        return { body };
      }
    } catch {
      missing = "truncated";
    }
  }
  return { body: undefined, missing };
}

// Whether a body is one document, or what it is instead.

/** The most bytes of a body that are read. */
const LIMIT = 1024 * 1024;

/** An answer, as far as it was read. */
interface Answer {
  readonly status: number;
  readonly lines: HeaderLines;
  readonly headers: Received["headers"];
  /** Bytes, text, or the value of a JSON parser. */
  readonly body: unknown;
  /** Why the body, or the rest of it, is missing. */
  readonly missing?: "truncated" | "used" | undefined;
  readonly method: string;
  /** The client's time in milliseconds. */
  readonly now: number;
}

/** What the body of a `ForeignError` is. `used`: your program had read it before `decodeError`. */
export type ForeignReason =
  "html" | "empty" | "truncated" | "too_large" | "compressed" | "other_json" | "other" | "used";

/** A body: `shown` is what errors have as `body`, `text` what a text of the API can be. */
type Body =
  | {
      readonly kind: "json";
      readonly value: unknown;
      readonly repeated: Repeated;
      readonly text?: string;
      readonly shown: unknown;
    }
  /** Another text, which can be empty; `reason` is what it is if no error of the API is such a text. */
  | { readonly kind: "text"; readonly text: string; readonly reason: ForeignReason; readonly shown: unknown }
  /** The answer to `HEAD`. */
  | { readonly kind: "head"; readonly shown: unknown }
  | { readonly kind: "foreign"; readonly reason: ForeignReason; readonly shown: unknown };

function readBody(answer: Answer): Body {
  const { body } = answer;
  if (!(body instanceof Uint8Array)) {
    return body === undefined || typeof body === "string"
      ? readText(answer, body ?? "")
      : { kind: "json", value: body, repeated: new WeakMap(), shown: body };
  }
  const foreign = (reason: ForeignReason): Body => ({ kind: "foreign", reason, shown: text });
  const { text, end } = decoded(body.subarray(0, LIMIT));
  if (body.length > LIMIT) {
    return foreign("too_large");
  }
  if (isCompressed(body)) {
    return foreign("compressed");
  }
  if (end === "whole") {
    return readText(answer, text);
  }
  // An HTTP client that has decoded the body may have left the header, so that it counts here alone.
  const encodings = answer.lines("content-encoding").join().split(",");
  if (encodings.some((encoding) => !["", "identity"].includes(encoding.trim().toLowerCase()))) {
    return foreign("compressed");
  }
  return foreign(end === "cut" ? "truncated" : isHtml(answer, text) ? "html" : "other");
}

function readText(answer: Answer, text: string): Body {
  const foreign = (reason: ForeignReason): Body => ({ kind: "foreign", reason, shown: text });
  if (text === "" && answer.method === "HEAD") {
    return { kind: "head", shown: text };
  }
  if (text.length > LIMIT) {
    return foreign("too_large");
  }
  const document = text.replace(/^\ufeff/, "");
  const other = (reason: ForeignReason): Body => ({ kind: "text", text: document, reason, shown: text });
  if (/^[ \t\n\f\r]*$/.test(document)) {
    return answer.missing === undefined ? other("empty") : foreign(answer.missing);
  }
  const parsed = parseJson(document);
  if ("value" in parsed) {
    return { kind: "json", ...parsed, text: document, shown: parsed.value };
  }
  if (answer.missing !== undefined) {
    return foreign(answer.missing);
  }
  const isCut = parsed.cut && /^\s*[[{]/.test(document);
  return other(isCut ? "truncated" : isHtml(answer, document) ? "html" : "other");
}

/** UTF-8; `end` tells whether a character was cut in two, or the bytes are none. */
function decoded(bytes: Uint8Array): { text: string; end: "whole" | "cut" | "wrong" } {
  const decode = (fatal: boolean, stream: boolean): string =>
    new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(bytes, { stream });
  try {
    return { text: decode(true, false), end: "whole" };
  } catch {
    const text = decode(false, false);
    try {
      decode(true, true);
      return { text, end: "cut" };
    } catch {
      return { text, end: "wrong" };
    }
  }
}

/** Whether the bytes begin as gzip or zstd do; no text does. */
function isCompressed(bytes: Uint8Array): boolean {
  const begins = (...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  return begins(0x1f, 0x8b) || begins(0x28, 0xb5, 0x2f, 0xfd);
}

function isHtml(answer: Answer, text: string): boolean {
  const type = essence(answer.lines("content-type")[0]);
  return type === "text/html" || type === "application/xhtml+xml" || /^\s*<(?:!doctype html|html)/i.test(text);
}

/** A media type without its parameters. */
function essence(type: string | null | undefined): string | undefined {
  return type?.split(";", 1)[0]?.trim().toLowerCase();
}

// A JSON parser that tells a text that was cut off from one that is no JSON, and sees repeated members.

/** The names of members that an object has several times. */
type Repeated = WeakMap<object, Set<string>>;

type Parsed =
  | { readonly value: unknown; readonly repeated: Repeated }
  /** Whether the text could go on as JSON. */
  | { readonly cut: boolean };

/** A token: a sign, a string, a number or a word. */
const TOKEN =
  /([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![0-9.eE+-])|(true|false|null)/y;

/** The beginning of a token, at the end of a text. */
const UNFINISHED =
  /(?:"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*(?:\\(?:u[0-9A-Fa-f]{0,3})?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?(?:0|[1-9][0-9]*)(?:\.|(?:\.[0-9]+)?[eE][+-]?))?$/y;

/** What can come next. */
type Next = "value" | "value or ]" | "name" | "name or }" | ":" | ", or end" | "end";

function parseJson(text: string): Parsed {
  const repeated: Repeated = new WeakMap();
  const open: { readonly into: object; name: string }[] = [];
  let result: unknown;
  let next: Next = "value";
  /** Puts a value where the parser stands. */
  const add = (value: unknown): void => {
    const top = open[open.length - 1];
    if (top === undefined) {
      result = value;
    } else if (Array.isArray(top.into)) {
      top.into.push(value);
    } else {
      if (has(top.into, top.name)) {
        repeated.set(top.into, (repeated.get(top.into) ?? new Set()).add(top.name));
      }
      put(top.into, top.name, value);
    }
  };
  const after = (): Next => (open.length === 0 ? "end" : ", or end");
  let at = 0;
  for (;;) {
    while (" \t\n\r".includes(text.charAt(at)) && at < text.length) {
      at += 1;
    }
    if (next === "end" && at === text.length) {
      return { value: result, repeated };
    }
    TOKEN.lastIndex = at;
    const [token = "", sign, string, number, word] = TOKEN.exec(text) ?? [];
    if (token === "") {
      UNFINISHED.lastIndex = at;
      const begun = text.charAt(at);
      const fits = begun === "" || next.startsWith("value") || (next.startsWith("name") && begun === '"');
      return { cut: next !== "end" && fits && UNFINISHED.test(text) };
    }
    at += token.length;
    const top = open[open.length - 1];
    const isValue = next === "value" || next === "value or ]";
    if (isValue && (token === "{" || token === "[")) {
      const into = token === "{" ? {} : [];
      add(into);
      open.push({ into, name: "" });
      next = token === "{" ? "name or }" : "value or ]";
    } else if (isValue && sign === undefined) {
      add(string !== undefined ? unquoted(string) : number !== undefined ? Number(number) : WORDS[word ?? ""]);
      next = after();
    } else if ((next === "name" || next === "name or }") && string !== undefined && top !== undefined) {
      top.name = unquoted(string);
      next = ":";
    } else if (next === ":" && sign === ":") {
      next = "value";
    } else if (next === ", or end" && sign === ",") {
      next = Array.isArray(top?.into) ? "value" : "name";
    } else if (
      top !== undefined &&
      (Array.isArray(top.into)
        ? sign === "]" && (next === "value or ]" || next === ", or end")
        : sign === "}" && (next === "name or }" || next === ", or end"))
    ) {
      open.pop();
      next = after();
    } else {
      return { cut: false };
    }
  }
}

const WORDS: { readonly [word: string]: unknown } = { true: true, false: false, null: null };

function unquoted(string: string): string {
  return string.includes("\\") ? JSON.parse(string) : string.slice(1, -1);
}

// JSON values, which may be anything: an object of a parser, or one that someone else made.

type JsonKind = "object" | "list" | "string" | "number" | "boolean" | "null" | "none";

function jsonKind(value: unknown): JsonKind {
  const type = typeof value;
  if (type === "string" || type === "number" || type === "boolean") {
    return type;
  }
  if (value === null) {
    return "null";
  }
  return type === "object" ? (Array.isArray(value) ? "list" : "object") : "none";
}

/** Whether an object has a member of its own. */
function has(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}

/** The value of a member of its own. */
function own(object: object, name: string): unknown {
  return has(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

/** Sets a member of any name: to assign `__proto__` would set the prototype. */
function put(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Whether the value is a string without halves of surrogate pairs. */
function isText(value: unknown): value is string {
  return typeof value === "string" && !/[\ud800-\udfff]/u.test(value);
}

/** Whether two JSON values are the same; members have no order. */
function sameJson(a: unknown, b: unknown): boolean {
  const kind = jsonKind(a);
  if (kind !== jsonKind(b)) {
    return false;
  }
  if (kind !== "object" && kind !== "list") {
    return a === b;
  }
  const [left, right] = [a as object, b as object];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => has(right, name) && sameJson(own(left, name), own(right, name)))
  );
}

// The four rules by which an answer is an error of the contract, an unknown one, or none.

/** The body as an envelope reads it. */
interface Candidate {
  readonly envelope: number;
  readonly definitions: readonly Definition[];
  readonly reading: Reading;
  /** The answer has the media type of one of the definitions, or, like them, none. */
  readonly isTyped: boolean;
  /** Nothing but the media type tells the body from a gateway's: it is a text, or there is none. */
  readonly isPlain: boolean;
}

interface Found {
  readonly candidate: Candidate;
  readonly definition: Definition;
}

function decode(answer: Answer): Decoded {
  const body = readBody(answer);
  if (body.kind === "foreign") {
    // Rule 1.
    return foreignError(answer, body.reason, body.shown);
  }
  const candidates = readable(answer, body);
  return (
    byKeys(answer, body, candidates) ??
    byShape(answer, body, candidates) ??
    // Rule 4.
    foreignError(answer, body.kind === "head" ? "empty" : body.kind === "text" ? body.reason : "other_json", body.shown)
  );
}

type ReadableBody = Exclude<Body, { kind: "foreign" }>;

function layoutOf(envelope: number): Layout | undefined {
  return CONTRACT.envelopes[envelope]?.layout ?? undefined;
}

/** The body as the envelope reads it, if it can. */
function readAs(body: ReadableBody, envelope: number, definition?: Definition): Reading | undefined {
  const layout = layoutOf(envelope);
  if (body.kind === "head") {
    return nothingRead();
  }
  if (layout === undefined) {
    return body.kind === "text" && body.text === "" ? { ...nothingRead(), fits: true } : undefined;
  }
  if ("text" in layout) {
    return body.text === undefined ? undefined : walkText(layout.text, body.text, definition);
  }
  return body.kind === "json" ? walk(layout, body, definition) : undefined;
}

/** The envelopes that can read the body. Those of the answer's media type come first. */
function readable(answer: Answer, body: ReadableBody): readonly Candidate[] {
  const candidates = definitions().flatMap((definitions, envelope): readonly Candidate[] => {
    const layout = layoutOf(envelope);
    const reading = readAs(body, envelope);
    const isTyped = definitions.some((it) => hasMediaType(it, answer));
    const isPlain = body.kind === "head" || layout === undefined || "text" in layout;
    // Two readers of a repeated member need not take the same one.
    return reading === undefined || reading.repeated ? [] : [{ envelope, definitions, reading, isTyped, isPlain }];
  });
  return [...candidates.filter((it) => it.isTyped), ...candidates.filter((it) => !it.isTyped)];
}

function hasMediaType(definition: Definition, { lines }: Answer): boolean {
  const { type = CONTRACT.envelopes[definition.envelope]?.type } = definition;
  return essence(lines("content-type")[0]) === essence(type);
}

/** Rule 2: the keys say which definition it is, or that there is none. */
function byKeys(answer: Answer, body: ReadableBody, candidates: readonly Candidate[]): Decoded | undefined {
  let best: Found[] = [];
  let most = 0;
  let keyed: Candidate | undefined;
  // The definitions whose keys are the answer's, whatever their status.
  const alike: Definition[] = [];
  for (const candidate of candidates) {
    for (const definition of candidate.definitions) {
      const { same, different } = agreement(definition, candidate.reading.keys, answer.lines);
      // A text that only looks like one of the API's is no unknown error.
      if (same + different > 0 && (candidate.isTyped || !candidate.isPlain)) {
        keyed ??= candidate;
      }
      if (same === 0 || different > 0) {
        continue;
      }
      alike.push(definition);
      if (hasStatus(definition, answer.status) && same >= most) {
        best = same > most ? [] : best;
        most = same;
        best.push({ candidate, definition });
      }
    }
  }
  if (best.length > 0) {
    return oneOf(answer, body, best);
  }
  return keyed && unknownError(answer, body, keyed, alike, []);
}

/**
 * Rule 3: a definition without keys, whose layout the body has. Where no member tells the API's body from a gateway's,
 * the media type has to be the definition's: of a text, of no body, and of an answer to `HEAD`.
 */
function byShape(answer: Answer, body: ReadableBody, candidates: readonly Candidate[]): Decoded | undefined {
  const found: Found[] = [];
  for (const candidate of candidates) {
    const layout = layoutOf(candidate.envelope);
    for (const definition of candidate.definitions) {
      const fits = body.kind === "head" || (candidate.reading.fits && !hasKeys(definition, layout));
      const isTyped = !candidate.isPlain || hasMediaType(definition, answer);
      if (fits && isTyped && hasStatus(definition, answer.status)) {
        found.push({ candidate, definition });
      }
    }
  }
  const typed = found.filter(({ candidate }) => candidate.isTyped);
  const best = typed.length > 0 ? typed : found;
  return best.length === 0 ? undefined : oneOf(answer, body, best);
}

/** The error, if its definition is the only one with this message, or the only one at all. */
function oneOf(answer: Answer, body: ReadableBody, all: readonly Found[]): Decoded {
  // A definition of this very status comes before those whose status is open.
  const exact = all.filter(({ definition }) => definition.status === answer.status);
  const found = exact.length > 0 ? exact : all;
  const withMessage = found.filter(
    ({ candidate: { reading }, definition }) =>
      definition.varying !== true && firstText(reading.facts, "message") === definition.message,
  );
  const definition = only(withMessage) ?? only(found);
  if (definition !== undefined) {
    return knownError(answer, body, definition);
  }
  const definitions = found.map(({ definition }) => definition);
  return unknownError(answer, body, all[0]?.candidate, definitions, definitions);
}

/** The definition, if all are of one error. */
function only(found: readonly Found[]): Definition | undefined {
  const definition = found[0]?.definition;
  const isSame = (other: Found): boolean =>
    other.definition.code === definition?.code && other.definition.status === definition.status;
  return found.every(isSame) ? definition : undefined;
}

function knownError(answer: Answer, body: ReadableBody, definition: Definition): AnyKnownError {
  const reading = readAs(body, definition.envelope, definition) ?? nothingRead();
  const facts = [...reading.facts, ...factsInHeaders(definition, answer.lines)];
  return {
    kind: "known",
    code: definition.code,
    status: answer.status,
    message: firstText(reading.facts, "message") ?? definition.message,
    details: typedDetails(definition.details, reading.details),
    ...received(answer, askedByBody(facts, reading.details, [definition])),
    body: body.shown,
  };
}

/** `alike` are the definitions whose keys the answer has, at other statuses. */
function unknownError(
  answer: Answer,
  body: ReadableBody,
  candidate: Candidate | undefined,
  alike: readonly Definition[],
  candidates: readonly Definition[],
): UnknownError {
  const reading = candidate?.reading ?? nothingRead();
  const inHeaders = (candidate?.definitions ?? []).flatMap((it) => factsInHeaders(it, answer.lines));
  const { code = same(alike.map((it) => it.code)), number } = identity(reading.keys, inHeaders);
  // The definitions of this code, at any status.
  const ofCode =
    code !== undefined && candidates.length === 0
      ? definitions().flatMap((all) => all.filter((it) => it.code === code))
      : candidates;
  const facts = [...inHeaders, ...reading.facts];
  const names = [...new Set(candidates.map((it) => it.code))].sort();
  const retry = namedRetry(facts, answer.status) ?? same(ofCode.map((it) => it.facts.retry));
  const effect = namedEffect(facts) ?? same(ofCode.map((it) => it.facts.effect));
  return {
    kind: "unknown",
    code: null,
    status: answer.status,
    received: code ?? null,
    ...(number === undefined ? {} : { number }),
    ...(names.length === 0 ? {} : { candidates: names }),
    message:
      firstText(reading.facts, "message") ?? same(ofCode.map((it) => it.message)) ?? `HTTP status ${answer.status}`,
    details: undefined,
    ...(retry === undefined ? {} : { retry }),
    ...(effect === undefined ? {} : { effect }),
    ...received(answer, askedByBody(facts, reading.details, ofCode)),
    body: body.shown,
  };
}

function foreignError(answer: Answer, reason: ForeignReason, body: unknown): ForeignError {
  return {
    kind: "foreign",
    code: null,
    status: answer.status,
    reason,
    message: `HTTP status ${answer.status}: ${reason === "used" ? USED : "not an error of the API"}`,
    details: undefined,
    ...received(answer, undefined),
    body,
  };
}

const USED = "the body was read before; give decodeError a clone() of the response, or parseError what was read";

/** What the server says beside the error. */
function received(answer: Answer, inBody: number | undefined): Received {
  const retryAfterMs = longest([askedByHeaders(answer), inBody]);
  const shouldRetry = saidByHeaders(answer);
  return {
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(shouldRetry === undefined ? {} : { shouldRetry }),
    ...(answer.headers === undefined ? {} : { headers: answer.headers }),
  };
}

/** What is the same of all, if there are any. */
function same<T>(values: readonly T[]): T | undefined {
  return values.every((value) => sameJson(value, values[0])) ? values[0] : undefined;
}

// Keys: the places of a body, and the headers, that say which definition an answer is of.

/** Whether a place shows `code`, `number`, `docs_url` or `extra.NAME`, or a text of these alone. */
function isKey(layout: Layout): boolean {
  if ("text" in layout) {
    return isKeyText(layout.text);
  }
  return "fact" in layout && alternatives(layout).some((one) => ("fact" in one ? isKeyFact(one.fact) : isKey(one)));
}

function isKeyFact(fact: string): boolean {
  return fact === "code" || fact === "number" || fact === "docs_url" || fact.startsWith("extra.");
}

function isKeyText(pieces: readonly Piece[]): boolean {
  const holes = pieces.filter((piece) => typeof piece !== "string");
  return holes.length > 0 && holes.length === keysIn(pieces);
}

/** How many keys stand in a body that is a text. */
function keysIn(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => typeof piece !== "string" && "fact" in piece && isKeyFact(piece.fact)).length;
}

/** `fact or …` as a list, each without what follows it. */
function alternatives(layout: Layout): readonly Layout[] {
  return "fact" in layout && layout.or !== undefined ? [{ fact: layout.fact }, ...alternatives(layout.or)] : [layout];
}

/** Whether an answer of the definition can show the fact. */
function canHave(definition: Definition, fact: string): boolean {
  if (fact.startsWith("details.")) {
    const name = fact.slice("details.".length);
    const { required = {}, optional = {} } = definition.details ?? {};
    return has(required, name) || has(optional, name);
  }
  const isOptional = fact === "number" || fact === "docs_url" || fact.startsWith("extra.");
  return !isOptional || factValue(fact, definition) !== undefined;
}

/** How an answer compares with the keys of a definition. A key that it lacks, or of another kind, is not compared. */
interface Agreement {
  same: number;
  different: number;
}

function agreement(definition: Definition, keys: readonly ShownKey[], lines: HeaderLines): Agreement {
  const result = { same: 0, different: 0 };
  const add = (same: boolean | undefined, count = 1): void => {
    result.same += same === true ? count : 0;
    result.different += same === false ? count : 0;
  };
  for (const key of keys) {
    if ("pieces" in key) {
      add(readPieces(key.pieces, key.body, definition) !== undefined, keysIn(key.pieces));
    } else {
      add(equals(expected(key.layout, definition), key.value));
    }
  }
  for (const [name, text] of headerKeys(definition)) {
    const found = lines(name);
    if (found.length > 0) {
      add(found.some((line) => line === text || line.split(",").some((item) => item.trim() === text)));
    }
  }
  return result;
}

/** Whether every answer of the definition shows this value at a place. */
function shows(definition: Definition, layout: Layout, value: unknown): boolean {
  return equals(expected(layout, definition), value) === true;
}

/** `undefined` if there is no expected value, or the value is of another kind. */
function equals(expected: unknown, value: unknown): boolean | undefined {
  const kind = jsonKind(expected);
  if (kind === "none" || kind !== jsonKind(value) || (kind === "string" && !isText(value))) {
    return undefined;
  }
  return sameJson(expected, value);
}

/** Whether answers of the definition have keys; `layout` is that of its bodies. */
function hasKeys(definition: Definition, layout: Layout | undefined): boolean {
  if (headerKeys(definition).length > 0 || layout === undefined) {
    return headerKeys(definition).length > 0;
  }
  return "text" in layout ? keysIn(layout.text) > 0 : showsKey(definition, layout);
}

function showsKey(definition: Definition, layout: Layout): boolean {
  if (isKey(layout) && expected(layout, definition) !== undefined) {
    return true;
  }
  if ("object" in layout) {
    return layout.object.some((member) => "name" in member && showsKey(definition, member.value));
  }
  if ("list" in layout) {
    return layout.list.some((item) => showsKey(definition, item.value));
  }
  const last = alternatives(layout).slice(1).pop();
  return last !== undefined && showsKey(definition, last);
}

/** What every answer of a definition shows at a place. */
function expected(layout: Layout, definition: Definition): unknown {
  const shown = alternatives(layout).find((one) => !("fact" in one) || canHave(definition, one.fact));
  if (shown === undefined || "object" in shown || "list" in shown) {
    return undefined;
  }
  if ("text" in shown) {
    return expectedText(shown.text, definition);
  }
  return "fact" in shown ? factValue(shown.fact, definition) : shown.literal;
}

function factValue(fact: string, definition: Definition): unknown {
  switch (fact) {
    case "code":
      return definition.code;
    case "number":
      return definition.number;
    case "docs_url":
      return docsUrl(definition);
    default:
      return fact.startsWith("extra.") ? own(definition.extra ?? {}, fact.slice("extra.".length)) : undefined;
  }
}

/** A text whose facts are the same in every answer of the definition. */
function expectedText(pieces: readonly Piece[], definition: Definition): string | undefined {
  let text = "";
  for (const piece of pieces) {
    const part = typeof piece === "string" ? piece : "fact" in piece ? factText(piece.fact, definition) : undefined;
    if (part === undefined) {
      return undefined;
    }
    text += part;
  }
  return text;
}

/** A fact as texts show it, if it is the same in all answers of the definition. */
function factText(fact: string, definition: Definition): string | undefined {
  const value = factValue(fact, definition);
  return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
}

/** The headers that show keys alone, each with its value in every answer of the definition. */
function headerKeys(definition: Definition): readonly (readonly [name: string, text: string])[] {
  const keys: [string, string][] = [];
  for (const [name, pieces] of definition.headers ?? []) {
    const text = isKeyText(pieces) ? expectedText(pieces, definition) : undefined;
    if (text !== undefined) {
      keys.push([name, text]);
    }
  }
  return keys;
}

// A layout, backwards: which fact each place of a body shows.

/** A place of the body that says which definition it is of; of a body that is a text, all of it. */
type ShownKey =
  { readonly layout: Layout; readonly value: unknown } | { readonly pieces: readonly Piece[]; readonly body: string };

/** What shows a fact or detail: a value, or a part of a string. */
type Shown = { readonly value: unknown } | { readonly part: string };
type ShownFact = { readonly fact: string } & Shown;

/** What a body shows, read by one layout. */
interface Reading {
  readonly keys: ShownKey[];
  readonly facts: ShownFact[];
  /** The details; of one that is there several times the value is `REPEATED`. */
  readonly details: Map<string, Shown>;
  /** All required members are there, each of its kind, and the literals are the layout's. */
  fits: boolean;
  /** An object on the layout's way has a member of the layout several times. */
  repeated: boolean;
}

const REPEATED: Shown = { value: null };

function nothingRead(): Reading {
  return { keys: [], facts: [], details: new Map(), fits: false, repeated: false };
}

/** Reads a body that is a text, if the literals fit. */
function walkText(pieces: readonly Piece[], body: string, definition?: Definition): Reading | undefined {
  const reading = walk({ text: pieces }, { value: body, repeated: new WeakMap() }, definition, true);
  if (keysIn(pieces) > 0) {
    reading.keys.push({ pieces, body });
  }
  return reading.fits ? reading : undefined;
}

/** Reads a body by a layout. With a definition, `fact or …` shows what this definition has. */
function walk(
  layout: Layout,
  { value, repeated }: { readonly value: unknown; readonly repeated: Repeated },
  definition?: Definition,
  isWholeText = false,
): Reading {
  const reading = nothingRead();
  /** The details that the layout places, once for each place. */
  const placed: (readonly [name: string, shown: Shown])[] = [];
  const addDetails = (object: object, names: readonly string[]): void => {
    for (const name of names) {
      const isRepeated = reading.details.has(name) || repeated.get(object)?.has(name) === true;
      reading.details.set(name, isRepeated ? REPEATED : { value: own(object, name) });
    }
  };
  const addFact = (fact: string, shown: Shown): void => {
    if (fact.startsWith("details.")) {
      placed.push([fact.slice("details.".length), shown]);
    } else {
      reading.facts.push({ fact, ...shown });
    }
  };
  /** A string of facts. The keys of the definition tell the others apart; if they are not in it, nothing does. */
  const visitText = (pieces: readonly Piece[], text: string): boolean => {
    const found = (definition && readPieces(pieces, text, definition)) ?? readPieces(pieces, text);
    found?.forEach(([fact, part]) => addFact(fact, { part }));
    return found !== undefined;
  };
  /** Whether the value can stand where the layout has this one. */
  const visit = (layout: Layout, value: unknown): boolean => {
    if (!isWholeText && isKey(layout)) {
      reading.keys.push({ layout, value });
      if (definition === undefined || alternatives(layout).length === 1) {
        return accepts(layout, value);
      }
    }
    if ("fact" in layout) {
      return layout.or === undefined ? visitFact(layout.fact, value) : visitAlternatives(layout, value);
    }
    if ("object" in layout) {
      return jsonKind(value) === "object" && visitMembers(layout.object, value as object);
    }
    if ("list" in layout) {
      return jsonKind(value) === "list" && visitItems(layout.list, value as readonly unknown[]);
    }
    if ("text" in layout) {
      return isText(value) && visitText(layout.text, value);
    }
    return accepts(layout, value);
  };
  const visitFact = (fact: string, value: unknown): boolean => {
    if (!factAccepts(fact, value)) {
      return false;
    }
    if (fact === "details") {
      addDetails(value as object, Object.keys(value as object));
    } else {
      addFact(fact, { value });
    }
    return true;
  };
  /** The first alternative that the value can be, unless it is what another one always shows. */
  const visitAlternatives = (layout: Layout, value: unknown): boolean => {
    const possible = alternatives(layout).filter(
      (one) => definition === undefined || !("fact" in one) || canHave(definition, one.fact),
    );
    const alwaysShows = (one: Layout): boolean =>
      definition === undefined ? !hasFact(one) && accepts(one, value) : shows(definition, one, value);
    if (possible.some(alwaysShows)) {
      return true;
    }
    const first = possible.find((one) => accepts(one, value));
    // A key of another value is compared where it is one.
    return first !== undefined && (isKey(first) || visit(first, value));
  };
  const visitMembers = (members: readonly Member[], object: object): boolean => {
    const isBeside = (name: string): boolean => members.some((it) => "name" in it && it.name === name);
    let fits = true;
    for (const member of members) {
      if ("spread" in member) {
        addDetails(
          object,
          Object.keys(object).filter((name) => !isBeside(name)),
        );
        continue;
      }
      const { name, value: layout, optional = false } = member;
      reading.repeated ||= repeated.get(object)?.has(name) === true;
      // An optional member of another kind counts as absent.
      const found = has(object, name) ? visit(layout, own(object, name)) : false;
      fits &&= found || optional;
    }
    return fits;
  };
  /** In order; an optional element that the next value cannot be is absent. */
  const visitItems = (items: readonly Item[], list: readonly unknown[]): boolean => {
    let fits = true;
    let at = 0;
    for (const { value: layout, optional = false } of items) {
      const found = list[at];
      if (optional && (at >= list.length || !accepts(layout, found))) {
        continue;
      }
      const isThere = at < list.length && visit(layout, found);
      fits &&= isThere || optional;
      at += 1;
    }
    return fits;
  };
  reading.fits = visit(layout, value);
  // A detail that the layout places is read there, and rather as a value than in a string.
  const isPart = ([, shown]: readonly [string, Shown]): boolean => "part" in shown;
  const inOrder = [...placed.filter((it) => !isPart(it)), ...placed.filter(isPart)];
  for (const [name, shown] of inOrder.reverse()) {
    reading.details.set(name, shown);
  }
  return reading;
}

/**
 * Whether a value is of the kind of a layout's; of a literal, whether it is the same, of a string, whether its literal
 * parts are, of an object, whether its required members are.
 */
function accepts(layout: Layout, value: unknown): boolean {
  if ("fact" in layout) {
    return factAccepts(layout.fact, value) || (layout.or !== undefined && accepts(layout.or, value));
  }
  if ("object" in layout) {
    return (
      jsonKind(value) === "object" &&
      layout.object.every(
        (member) =>
          "spread" in member ||
          member.optional === true ||
          (has(value as object, member.name) && accepts(member.value, own(value as object, member.name))),
      )
    );
  }
  if ("list" in layout) {
    return jsonKind(value) === "list";
  }
  return "text" in layout ? isText(value) && readPieces(layout.text, value) !== undefined : layout.literal === value;
}

function hasFact(layout: Layout): boolean {
  if ("object" in layout) {
    return layout.object.some((member) => "spread" in member || hasFact(member.value));
  }
  if ("list" in layout) {
    return layout.list.some((item) => hasFact(item.value));
  }
  return "fact" in layout || ("text" in layout && layout.text.some((piece) => typeof piece !== "string"));
}

function factAccepts(fact: string, value: unknown): boolean {
  const kind = jsonKind(value);
  switch (fact) {
    case "number":
    case "status":
    case "retry_after":
    case "retry_after_ms":
      return kind === "number";
    case "retryable":
      return kind === "boolean";
    case "details":
      return kind === "object";
    default:
      if (fact.startsWith("details.")) {
        return kind !== "null" && kind !== "none";
      }
      return fact.startsWith("extra.") || kind === "string";
  }
}

// Texts of literals and facts, backwards.

/**
 * The text of each fact, if the literals fit. Facts that touch are left out: nothing tells them apart. Each fact takes
 * as little as it can. The keys of a definition count as literals.
 */
function readPieces(
  layout: readonly Piece[],
  text: string,
  definition?: Definition,
): readonly (readonly [fact: string, part: string])[] | undefined {
  const pieces = piecesOf(layout, definition);
  const facts: [string, string][] = [];
  let rest = text;
  /** What stands before the next literal: nothing, a fact, or what cannot be told apart. */
  let open: undefined | { readonly fact?: string };
  for (const [position, piece] of pieces.entries()) {
    if (typeof piece !== "string") {
      open = open === undefined && "fact" in piece ? { fact: piece.fact } : {};
      continue;
    }
    const isLast = position + 1 === pieces.length;
    const at = open === undefined ? 0 : isLast ? rest.length - piece.length : rest.indexOf(piece);
    if (at < 0 || !rest.startsWith(piece, at)) {
      return undefined;
    }
    if (open?.fact !== undefined) {
      facts.push([open.fact, rest.slice(0, at)]);
    }
    rest = rest.slice(at + piece.length);
    open = undefined;
  }
  if (open?.fact !== undefined) {
    facts.push([open.fact, rest]);
  }
  return open === undefined && rest !== "" ? undefined : facts;
}

/** The pieces; of a definition, the facts that are the same in all its answers are literals. No two literals touch. */
function piecesOf(pieces: readonly Piece[], definition: Definition | undefined): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const fact = typeof piece !== "string" && "fact" in piece ? piece.fact : undefined;
    const known = definition === undefined || fact === undefined ? undefined : factText(fact, definition);
    const next = known ?? piece;
    const before = all[all.length - 1];
    if (typeof next === "string" && typeof before === "string") {
      all[all.length - 1] = before + next;
    } else {
      all.push(next);
    }
  }
  return all;
}

// The facts beside the keys that an error needs.

/** What shows a fact. A value of its own comes before a part of a string, where its end may be another one's. */
function showing(facts: readonly ShownFact[], fact: string): readonly ShownFact[] {
  const ofFact = facts.filter((shown) => shown.fact === fact);
  const own = ofFact.filter((shown) => "value" in shown);
  return own.length > 0 ? own : ofFact;
}

function shownText(shown: Shown): string | undefined {
  if ("part" in shown) {
    return shown.part;
  }
  return isText(shown.value) ? shown.value : undefined;
}

/** The value; of a text the number or boolean that it is. */
function shownValue(shown: Shown): unknown {
  if ("value" in shown) {
    return shown.value;
  }
  const parsed = parseJson(shown.part);
  return "value" in parsed ? parsed.value : undefined;
}

function firstText(facts: readonly ShownFact[], fact: string): string | undefined {
  return showing(facts, fact)
    .map(shownText)
    .find((text) => text !== undefined);
}

/** The longest delay in milliseconds that facts and details ask for. */
function askedByBody(
  facts: readonly ShownFact[],
  details: ReadonlyMap<string, Shown>,
  definitions: readonly Definition[],
): number | undefined {
  const whole = (value: unknown, unit: number): number | undefined =>
    typeof value === "number" && value >= 0 && value % 1 === 0 ? value * unit : undefined;
  const marked = definitions.flatMap((definition) => definition.delays ?? []);
  return longest([
    ...showing(facts, "retry_after").map((shown) => whole(shownValue(shown), 1000)),
    ...showing(facts, "retry_after_ms").map((shown) => whole(shownValue(shown), 1)),
    ...marked.map((name) => whole(details.has(name) ? shownValue(details.get(name) as Shown) : undefined, 1000)),
  ]);
}

/** The facts in the headers of a definition. */
function factsInHeaders(definition: Definition, lines: HeaderLines): readonly ShownFact[] {
  const inLine = (pieces: readonly Piece[]) => (line: string) =>
    (readPieces(pieces, line) ?? []).map(([fact, part]) => ({ fact, part }));
  return (definition.headers ?? []).flatMap(([name, pieces]) => lines(name).flatMap(inLine(pieces)));
}

/** The class that the answer names, with its default parameters. */
function namedRetry(facts: readonly ShownFact[], status: number): Retry | undefined {
  for (const shown of showing(facts, "retry")) {
    const named = CLASSES.find((retry) => retry.class === shownText(shown));
    if (named !== undefined) {
      return named;
    }
  }
  const values = showing(facts, "retryable").map(shownValue);
  const retryable = values.find((value) => typeof value === "boolean");
  if (retryable === undefined) {
    return undefined;
  }
  // What is not retryable but stale can be renewed nevertheless.
  const usual = defaultRetry(status);
  return usual !== undefined && isRetryable(usual) === retryable ? usual : retryable ? BACKOFF : NEVER;
}

/** The effect that the answer names. */
function namedEffect(facts: readonly ShownFact[]): Effect | undefined {
  const effects = showing(facts, "effect").map(shownText);
  return effects.find((effect): effect is Effect => effect === "none" || effect === "unknown");
}

/** The code and the number, as received. */
function identity(
  keys: readonly ShownKey[],
  inHeaders: readonly ShownFact[],
): { code: string | undefined; number: number | undefined } {
  const inText = (pieces: readonly Piece[], text: string): readonly ShownFact[] =>
    (readPieces(pieces, text) ?? []).map(([fact, part]) => ({ fact, part }));
  const inBody = keys.flatMap((key): readonly ShownFact[] => {
    if ("pieces" in key) {
      return inText(key.pieces, key.body);
    }
    const { layout, value } = key;
    if ("fact" in layout) {
      return [{ fact: layout.fact, value }];
    }
    return "text" in layout && isText(value) ? inText(layout.text, value) : [];
  });
  const all = [...inBody, ...inHeaders];
  const isNumber = (value: unknown): value is number => typeof value === "number" && (value | 0) === value;
  return {
    code: all
      .filter(({ fact }) => fact === "code")
      .map(shownText)
      .find((code) => code !== undefined),
    number: all
      .filter(({ fact }) => fact === "number")
      .map(shownValue)
      .find(isNumber),
  };
}

// Details: what has the contract's types is copied, so that nobody can change it afterwards.

/** The type of a JSON value. */
type Kind =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | "null"
  | "unknown"
  | ObjectKind
  | { readonly list: Kind }
  | { readonly tuple: readonly Kind[]; readonly rest?: Kind }
  | { readonly words: readonly unknown[] }
  | SeveralKinds
  /** A schema by its name. */
  | { readonly ref: string };
type SeveralKinds =
  /** The first that fits. */
  | { readonly any: readonly Kind[] }
  /** All fit; the members of objects are put together. */
  | { readonly all: readonly Kind[] };
interface ObjectKind {
  readonly required?: { readonly [name: string]: Kind };
  readonly optional?: { readonly [name: string]: Kind };
  /** The members of other names; without it they are left out. */
  readonly rest?: Kind;
}
type Schemas = { readonly [name: string]: Kind };

/**
 * The copies of objects and lists, by the kinds that look at them several times. If these copied anew what is nested in
 * them, the effort would double with each level.
 */
type Copies = Map<SeveralKinds, Map<unknown, unknown>>;

/** A copy of a value of this kind; `undefined` if it is of another. */
function copied(kind: Kind, value: unknown, copies: Copies): unknown {
  if (typeof kind === "string") {
    return copiedScalar(kind, value);
  }
  if ("ref" in kind) {
    return copied((own(CONTRACT.schemas, kind.ref) ?? "unknown") as Kind, value, copies);
  }
  if ("words" in kind) {
    return kind.words.find((word) => sameJson(word, value));
  }
  if ("any" in kind || "all" in kind) {
    return copiedOnce(kind, value, copies);
  }
  if ("list" in kind || "tuple" in kind) {
    return copiedList(kind, value, copies);
  }
  return jsonKind(value) === "object"
    ? copiedObject(kind, Object.keys(value as object), (name) => own(value as object, name), copies)
    : undefined;
}

function copiedOnce(kind: SeveralKinds, value: unknown, copies: Copies): unknown {
  const known = copies.get(kind) ?? new Map<unknown, unknown>();
  copies.set(kind, known);
  if (known.has(value)) {
    return known.get(value);
  }
  const copy =
    "any" in kind
      ? first(kind.any, (one) => copied(one, value, copies))
      : kind.all.map((one) => copied(one, value, copies)).reduce(together);
  if (typeof value === "object") {
    known.set(value, copy);
  }
  return copy;
}

function copiedScalar(kind: Kind & string, value: unknown): unknown {
  switch (kind) {
    case "unknown":
      return value;
    case "null":
      return value === null ? null : undefined;
    case "integer":
      // Other numbers may have lost digits.
      return Number.isSafeInteger(value) ? value : undefined;
    case "number":
      return Number.isFinite(value) ? value : undefined;
    default:
      return typeof value === kind ? value : undefined;
  }
}

function copiedList(
  kind: { readonly list: Kind } | { readonly tuple: readonly Kind[]; readonly rest?: Kind },
  value: unknown,
  copies: Copies,
): unknown {
  if (!Array.isArray(value)) {
    return undefined;
  }
  // A proxy can have any length.
  const { length } = value;
  const [kinds, rest] = "list" in kind ? [[], kind.list] : [kind.tuple, kind.rest];
  if (length < kinds.length || length > LIMIT || (rest === undefined && length > kinds.length)) {
    return undefined;
  }
  const copy: unknown[] = [];
  for (let at = 0; at < length; at += 1) {
    const item = copied(kinds[at] ?? rest ?? "unknown", value[at], copies);
    if (item === undefined) {
      return undefined;
    }
    copy.push(item);
  }
  return copy;
}

/** A required member of another kind counts for the whole, an optional one as absent. */
function copiedObject(
  { required = {}, optional = {}, rest }: ObjectKind,
  names: readonly string[],
  member: (name: string) => unknown,
  copies: Copies,
): object | undefined {
  const copy = {};
  for (const name of Object.keys(required)) {
    const value = copied(own(required, name) as Kind, member(name), copies);
    if (value === undefined) {
      return undefined;
    }
    put(copy, name, value);
  }
  const others = rest === undefined ? [] : names.filter((name) => !has(required, name) && !has(optional, name));
  for (const name of [...Object.keys(optional), ...others]) {
    const value = copied((own(optional, name) ?? rest) as Kind, member(name), copies);
    if (value !== undefined) {
      put(copy, name, value);
    }
  }
  return copy;
}

function together(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) {
    return undefined;
  }
  return jsonKind(a) === "object" && jsonKind(b) === "object" ? { ...(a as object), ...(b as object) } : b;
}

function first<T, U>(values: readonly T[], result: (value: T) => U | undefined): U | undefined {
  for (const value of values) {
    const found = result(value);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The details of an error; `undefined` if the contract has none, or a required one is missing or of another type. */
function typedDetails(kind: ObjectKind | undefined, details: ReadonlyMap<string, Shown>): object | undefined {
  if (kind === undefined) {
    return undefined;
  }
  const copies: Copies = new Map();
  const value = (name: string): unknown => {
    const shown = details.get(name);
    if (shown === undefined || "value" in shown) {
      return shown?.value;
    }
    const { part } = shown;
    const isOptional = has(kind.optional ?? {}, name);
    if (part === "" && isOptional) {
      return undefined;
    }
    // A text shows strings as they are, and other values as JSON.
    const of = own((isOptional ? kind.optional : kind.required) ?? {}, name) as Kind | undefined;
    return of === undefined || copied(of, part, copies) !== undefined ? part : shownValue(shown);
  };
  // A detail that is `null` is absent, and so is one that is there several times.
  const there = new Set([...details.keys()].filter((name) => (value(name) ?? null) !== null));
  try {
    return copiedObject(kind, [...there], (name) => (there.has(name) ? value(name) : undefined), copies);
  } catch {
    // A getter failed, or a value contains itself.
    return undefined;
  }
}

const DETAILS_0: ObjectKind = { required: { errors: { list: "string" } } };

const FAMILIES: readonly Family[] = [
  {
    status: 403,
    facts: FACTS_0,
    envelope: 0,
    varying: true,
    errors: {
      ehr_mismatch: "API key is valid but not authorized for the EHR in the URL path",
    },
  },
  {
    status: 400,
    facts: FACTS_0,
    envelope: 0,
    errors: {
      incomplete_body: "The request body is incomplete.",
      malformed_json: "The request body is not valid JSON.",
      malformed_path: "The URL path is not valid UTF-8.",
      no_appointments: "The request body must have an 'appointments' array with at least one appointment.",
    },
  },
  {
    status: 500,
    facts: FACTS_1,
    envelope: 2,
    errors: {
      internal_error: "Unexpected error on our side. Safe to retry. Contact Insight Health if persistent.",
    },
  },
  {
    status: 500,
    facts: FACTS_1,
    envelope: 2,
    errors: {
      internal_error: "Unexpected error on our side. Safe to retry. Contact Insight Health if persistent.",
    },
  },
  {
    status: 401,
    facts: FACTS_0,
    envelope: 1,
    headers: [["WWW-Authenticate", ["ApiKey realm=\"webhooks\""]]],
    errors: {
      invalid_api_key: "Invalid X-API-Key header",
      invalid_signature: "Invalid X-Webhook-Signature header. Ensure the request body is signed with the correct signing key using HMAC-SHA256.",
      missing_api_key: "Missing X-API-Key header",
      missing_signature: "Missing X-Webhook-Signature header",
    },
  },
  {
    status: 405,
    facts: FACTS_0,
    envelope: 0,
    varying: true,
    errors: {
      method_not_allowed: "Method not supported here",
    },
  },
  {
    status: 404,
    facts: FACTS_0,
    envelope: 0,
    varying: true,
    errors: {
      not_found: "No such resource",
    },
  },
  {
    status: 413,
    facts: FACTS_0,
    envelope: 0,
    varying: true,
    errors: {
      payload_too_large: "The body is too large",
    },
  },
  {
    status: 400,
    facts: FACTS_0,
    envelope: 0,
    varying: true,
    errors: {
      too_many_appointments: "The batch is too long",
    },
  },
  {
    status: 400,
    facts: FACTS_0,
    envelope: 0,
    details: DETAILS_0,
    errors: {
      validation_failed: "Validation failed. None of the provided appointments could be processed.",
    },
  },
];

const CONTRACT: Contract = {
  envelopes: [
    { type: "application/json", layout: { object: [{ name: "message", value: { fact: "message" } }, { spread: "details" }, { name: "success", value: { literal: false } }, { name: "code", value: { fact: "status" } }] } },
    { type: "application/json", layout: { object: [{ name: "error", value: { fact: "message" } }, { name: "success", value: { literal: false } }] } },
    { type: "application/json", layout: { object: [{ name: "message", value: { fact: "message" } }, { name: "retryable", value: { fact: "retryable" } }, { name: "success", value: { literal: false } }, { name: "code", value: { fact: "status" } }] } },
  ],
  families: FAMILIES,
  schemas: {
  },
  noResponse: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 4 },
};

/** Number, retry class and effect of every code at its statuses. */
export const ERRORS = /* @__PURE__ */ byCodeAndStatus(FAMILIES) as Errors;
