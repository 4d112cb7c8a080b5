// Runs the test vectors of the client; prints what differs, and how many there were.

import {
  decodeError,
  effectOf,
  noResponse,
  parseError,
  retryOf,
  verdict,
  type ApiError,
  type NoResponseError,
  type Verdict,
} from "./errors.js";
import { ANSWERS, DEFAULTS, DELAYS, VERDICTS } from "./vectors.data.js";

type Lines = [string, string][];

const LONGEST = Number.MAX_SAFE_INTEGER;

function delay(ms: unknown): number | undefined {
  return ms === "longest" ? LONGEST : typeof ms === "number" ? ms : undefined;
}

function time(date: string | undefined): number {
  return date === undefined ? NaN : Date.parse(date.replace("GMT", "UTC"));
}

function bytes(body: unknown): Uint8Array {
  const hex = (body as { hex?: string } | null)?.hex;
  if (hex !== undefined) {
    return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  }
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

/** A response as `fetch` gives it; the constructor refuses some statuses. */
function response(status: number, headers: Lines, body: Uint8Array, complete: boolean): Response {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    // Byte by byte, so that characters are cut in two.
    pull(controller) {
      if (at < body.length) {
        controller.enqueue(body.subarray(at, (at += 1)));
      } else {
        complete ? controller.close() : controller.error(new TypeError("terminated"));
      }
    },
  });
  return { status, headers: new Headers(headers), body: stream } as unknown as Response;
}

let count = 0;

function same(name: string, got: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(got), JSON.stringify(expected)];
  if (left !== right) {
    console.log(`${name}: ${left}, not ${right}`);
  }
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a vector compares. */
function facts(error: ApiError): { [name: string]: unknown } {
  const common = { message: error.message, retry_after_ms: error.retryAfterMs ?? null };
  switch (error.kind) {
    case "known":
      return { ...common, code: error.code, details: sorted(error.details ?? {}) };
    case "unknown": {
      const { received: code, number = null, candidates = [] } = error;
      return { ...common, code, number, candidates, retry: retryOf(error).class, effect: effectOf(error) };
    }
    case "foreign":
      return { kind: error.reason };
  }
}

for (const vector of ANSWERS) {
  count += 1;
  const { name, status, headers = [], body, method, complete = true, fetch = {} } = vector;
  const error = await decodeError(
    response(status, headers, bytes(body), complete),
    method === undefined ? {} : { method },
  );
  const expectation = { ...vector, ...fetch };
  const kind = ["known", "unknown", "foreign"].find((kind) => fetch[kind] ?? (vector as never)[kind]);
  same(`${name}: kind`, error.kind, kind);
  const expected = { ...expectation[error.kind] };
  if ("details" in expected) {
    expected.details = sorted("typed" in vector ? (vector.typed ?? {}) : expected.details);
  }
  const got = facts(error);
  for (const member of Object.keys(expected)) {
    same(`${name}: ${member}`, got[member], expected[member]);
  }
}

for (const { name, headers, now, asked_ms, should_retry, fetch } of DELAYS) {
  count += 1;
  const options = { now: time(now) };
  const lines = parseError(500, undefined, headers, options);
  same(name, lines.retryAfterMs, delay(asked_ms));
  same(name, lines.shouldRetry ?? null, should_retry);
  const byName: { [name: string]: string[] } = {};
  headers.forEach(([header, value]: [string, string]) => (byName[header] ??= []).push(value));
  same(name, parseError(500, undefined, byName, options).retryAfterMs, delay(asked_ms));
  const joined = parseError(500, undefined, new Headers(headers), options);
  const seen = { asked_ms, should_retry, ...fetch };
  same(`${name}: fetch`, joined.retryAfterMs, delay(seen.asked_ms));
  same(`${name}: fetch`, joined.shouldRetry ?? null, seen.should_retry);
}

function shown(verdict: Verdict): unknown {
  switch (verdict.action) {
    case "retry":
      return { retry_ms: verdict.delayMs };
    case "refresh":
      return "refresh";
    case "stop":
      return { stop: verdict.why, ...(verdict.askedMs === undefined ? {} : { asked_ms: verdict.askedMs }) };
  }
}

for (const { name, answer, no_answer, method, policy = {}, attempt = {}, verdict: expected } of VERDICTS) {
  count += 1;
  let error: ApiError | NoResponseError;
  if (answer === undefined) {
    error = noResponse(no_answer);
  } else {
    const body = bytes(answer.body ?? null);
    error = await decodeError(response(answer.status, answer.headers ?? [], body, true), { now: time(answer.now) });
  }
  const { number = 1, elapsed_ms = 0, ...rest } = attempt;
  const got = verdict(error, {
    method,
    attempt: number,
    elapsedMs: delay(elapsed_ms) ?? 0,
    ...rest,
    ...("max_attempts" in policy ? { maxAttempts: policy.max_attempts } : {}),
    ...("max_wait_ms" in policy ? { maxWaitMs: delay(policy.max_wait_ms) } : {}),
    ...("max_elapsed_ms" in policy ? { maxElapsedMs: delay(policy.max_elapsed_ms) } : {}),
  });
  const { retry_ms, asked_ms } = expected;
  const wanted =
    typeof expected === "string"
      ? expected
      : retry_ms !== undefined
        ? { retry_ms: delay(retry_ms) }
        : { stop: expected.stop, ...(asked_ms === undefined ? {} : { asked_ms: delay(asked_ms) }) };
  same(name, shown(got), wanted);
}

/** The defaults of every status, as Rust has them. */
for (const [status, retry, effect] of DEFAULTS) {
  count += 1;
  const unknown: ApiError = {
    kind: "unknown",
    code: null,
    status,
    received: null,
    message: "",
    details: undefined,
    body: null,
  };
  same(`default of ${status}`, [retryOf(unknown).class, effectOf(unknown)], [retry, effect]);
}

console.log(`${count} vectors`);
