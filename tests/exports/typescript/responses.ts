// Responses of the implementations of `fetch`, and what they throw; prints what is read otherwise than expected.

import {
  decodeError,
  noResponse,
  parseError,
  verdict,
  type ApiError,
  type ErrorOf,
  type ResponseLike,
} from "./errors.js";

const error = { error: { code: "not_found", message: "m" } };
const text = JSON.stringify(error);
const bytes = new TextEncoder().encode(text);
const headers = new Map([["x-request-id", "req_1"]]);
const used = async (): Promise<never> => Promise.reject(new TypeError("Already read"));
const { Readable } = (await import("node:stream" as string)) as {
  Readable: { from(chunks: Iterable<unknown>): AsyncIterable<unknown> & { destroyed: boolean } };
};

function same(name: string, got: unknown, expected: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(expected)) {
    console.log(`${name}: ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
  }
}

async function reads(name: string, response: ResponseLike, expected: string, method = "GET"): Promise<ApiError> {
  const error = await decodeError(response, { method });
  same(name, error.kind === "foreign" ? error.reason : error.code, expected);
  return error;
}

/** As whatwg-fetch has it in React Native: no `body`, and a read that fails makes the next one fail, too. */
function whatwg(): ResponseLike {
  let isUsed = false;
  const once = async <T>(value: T): Promise<T> => (isUsed ? used() : ((isUsed = true), value));
  return {
    status: 404,
    headers,
    arrayBuffer: async () => once(0).then(() => Promise.reject(new Error("not implemented"))),
    text: async () => once(text),
    json: async () => once(error),
  };
}

/** As node-fetch 2 has it: the body is a stream of Node.js. */
const nodeFetch = (chunks: Iterable<unknown>): ResponseLike => ({ status: 404, headers, body: Readable.from(chunks) });

const native = (body: string | null, status = 404): Response => new Response(body, { status });

await reads("fetch", native(text), "not_found");
await reads("whatwg-fetch", whatwg(), "not_found");
await reads("node-fetch 2", nodeFetch([bytes.subarray(0, 9), bytes.subarray(9)]), "not_found");
await reads("a stream of texts", nodeFetch([text]), "not_found");
await reads("bytes alone", { status: 404, headers, arrayBuffer: async () => bytes.slice().buffer }, "not_found");
await reads("a mock with json", { status: 404, headers, json: async () => error }, "not_found");
await reads("a mock without headers", { status: 404, text: async () => text }, "not_found");
await reads("json that fails", { status: 404, json: used }, "truncated");
await reads("nothing to read", { status: 404 }, "empty");

// A body that is too large is not read to its end.
function* endless(): Iterable<Uint8Array> {
  for (;;) {
    yield new Uint8Array(100_000).fill(0x20);
  }
}
const large = nodeFetch(endless());
await reads("an endless stream", large, "too_large");
same("the stream is closed", (large.body as { destroyed: boolean }).destroyed, true);
await reads("a large text", { status: 404, text: async () => " ".repeat(2_000_000) }, "too_large");
await reads("large json", { status: 404, json: async () => "x".repeat(2_000_000) }, "too_large");

// A stream that fails, or has something else than bytes.
function* failing(): Iterable<Uint8Array> {
  yield bytes.subarray(0, 20);
  throw new TypeError("terminated");
}
await reads("a stream that fails", nodeFetch(failing()), "truncated");
await reads("a stream of objects", nodeFetch([{}]), "truncated");
await reads("a text that fails", { status: 404, text: used }, "truncated");

// No body.
await reads("no content", native(null, 204), "empty");
await reads("no content of a mock", { status: 204, text: async () => "" }, "empty");
await reads("the answer to HEAD", { status: 404, headers, text: async () => "" }, "empty", "HEAD");

// A body that was read before.
const readBefore = native(text);
await readBefore.json();
const late = await reads("read before", readBefore, "used");
same("its message", late.message.startsWith("HTTP status 404: the body was read before; "), true);
const locked = native(text);
const reader = locked.body?.getReader();
await reads("being read", locked, "used");
await reader?.cancel();
const cloned = native(text);
await reads("a clone", cloned.clone(), "not_found");
same("what was cloned", await cloned.json(), error);

// The headers that came.
const requestId = (error: ApiError): string | undefined => error.headers?.["x-request-id"];
same("Headers", requestId(parseError(404, error, new Headers({ "X-Request-Id": "req_1" }))), "req_1");
same("Map", requestId(await decodeError(whatwg())), "req_1");
const lines: [string, string][] = [
  ["X-Request-Id", "req_1"],
  ["Via", "a"],
  ["via", "b"],
  ["Set-Cookie", "session=secret"],
];
same("lines", parseError(502, "", lines).headers, { "x-request-id": "req_1", via: "a, b" });
same("none", "headers" in parseError(404, error), false);
lines.push(["__proto__", "x"]);
same("__proto__", Object.keys(parseError(404, error, lines).headers ?? {}).pop(), "__proto__");

// The types of axios 1: an instance of a class, or an object whose members can be of any of these types.
declare class AxiosHeaders {
  [name: string]: AxiosHeaderValue | unknown;
  get(name: string, parser?: RegExp): AxiosHeaderValue;
}
type AxiosHeaderValue = AxiosHeaders | string | string[] | number | boolean | null;
type RawAxiosHeaders = Partial<{ [name: string]: AxiosHeaderValue } & { "set-cookie": string[] }>;
const axios = { "retry-after": 30, "x-cache": null, "x-request-id": "req_1" } as RawAxiosHeaders | AxiosHeaders;
const limited = parseError(429, error, axios);
same("axios", [limited.retryAfterMs, requestId(limited)], [30_000, "req_1"]);

// What requests without an answer throw.
const caught = async (thrower: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(thrower)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
const named = (name: string, more: object = {}): Error => Object.assign(new Error(name), { name }, more);
const abort = new AbortController();
abort.abort();
const timeout = AbortSignal.timeout(1);
await new Promise((done) => setTimeout(done, 20));
for (const [name, cause, reason, action] of [
  ["an abort", await caught(() => fetch("http://127.0.0.1:9", { signal: abort.signal })), "aborted", "stop"],
  ["a timeout", await caught(() => fetch("http://127.0.0.1:9", { signal: timeout })), "timeout", "retry"],
  ["no server", new TypeError("fetch failed", { cause: named("Error", { code: "ECONNREFUSED" }) }), "connect", "retry"],
  ["axios, an abort", named("CanceledError", { code: "ERR_CANCELED" }), "aborted", "stop"],
  ["axios, a timeout", named("AxiosError", { code: "ECONNABORTED" }), "timeout", "retry"],
  ["node-fetch, an abort", named("AbortError", { type: "aborted" }), "aborted", "stop"],
  ["an abort by a timeout", named("AbortError", { cause: named("TimeoutError") }), "timeout", "retry"],
  ["the word", "aborted", "aborted", "stop"],
  ["CORS", new TypeError("Failed to fetch"), "closed", "retry"],
] as const) {
  const failed = noResponse(cause);
  same(name, [failed.reason, verdict(failed, { method: "GET", attempt: 1 }).action], [reason, action]);
}

const one: ErrorOf<"service_unavailable">["status"][] = [409, 503];
same("the statuses of a code", one.length, 2);
