// The guide's client against a server; prints what it does otherwise than the guide says.

import { book } from "./book.js";
import { ApiException, call } from "./call.js";
import { decodeError, type ApiError } from "./errors.js";
import { fetchMock, read, taken } from "./mocks.js";
import { queries, query } from "./queries.js";
import { renewals } from "./session.js";

type Answer = readonly [status: number, body: unknown, headers?: { readonly [name: string]: string }];
interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
}
interface Server {
  listen(port: number, host: string, then: () => void): void;
  address(): { port: number };
  close(): void;
  closeAllConnections(): void;
}
type Reply = { writeHead(status: number, headers: object): { end(body?: string): void } };
const { createServer } = (await import("node:http" as string)) as {
  createServer(handler: (request: Request, reply: Reply) => void): Server;
};

const error = (code: string, details?: object): unknown => ({ error: { code, message: code, details } });
const ok: Answer = [200, { is: "ok" }];
/** What the server answers next at each path, and how often it was asked. */
const answers: { [path: string]: Answer[] } = {
  "/failing": [[500, error("internal_error")], [503, "<html>"], ok],
  "/failing-post": [[500, error("internal_error")], ok],
  "/failing-key": [[500, error("internal_error")], ok],
  "/stale": [[401, "stale"], ok],
  "/stale-twice": [[401, "stale"], [401, "stale"], ok],
  "/stale-failing": [[401, "stale"], ...Array(9).fill([503, "<html>"])],
  "/head": [[404, undefined], ok],
  "/slow": [[429, error("rate_limit_exceeded", { retry_after: 9 })], ok],
  "/query": [[503, "", { "Retry-After": "3" }]],
  "/bookings": [
    [201, {}],
    [409, error("slot_unavailable", { slot: "10:00", next: "11:00" })],
    [429, error("rate_limit_exceeded", { retry_after: 30 }), { "Retry-After": "30" }],
    [418, "teapot", { "X-Request-Id": "req_1" }],
  ],
};
const asked: { [path: string]: number } = {};
const server = createServer(({ url, headers }, reply) => {
  asked[url] = (asked[url] ?? 0) + 1;
  const [status, body, more] = answers[url]?.shift() ?? [599, "asked too often"];
  const isKnown = url !== "/bookings" || headers["authorization"] === "Bearer token";
  reply.writeHead(isKnown ? status : 598, { "Content-Type": "application/json", ...more }).end(JSON.stringify(body));
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}`;
const { fetch: send } = globalThis;
globalThis.fetch = (url, init) => send(new URL(String(url), base), init);
// No backoff: what is waited is what the server asks for.
Math.random = () => 0;

function same(name: string, got: unknown, expected: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(expected)) {
    console.log(`${name}: ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
  }
}

let refreshed = 0;
const refresh = async (): Promise<void> => {
  refreshed += 1;
};

/** The status, or what was thrown. */
async function result(path: string, init: RequestInit = {}): Promise<unknown> {
  try {
    return (await call(path, () => init, refresh)).status;
  } catch (thrown) {
    return thrown instanceof ApiException ? [thrown.error.kind, thrown.error.status] : thrown;
  }
}

same("repeated", [await result("/failing"), asked["/failing"]], [200, 3]);
same("a POST", [await result("/failing-post", { method: "POST" }), asked["/failing-post"]], [["known", 500], 1]);
const withKey = { method: "POST", headers: { "Idempotency-Key": "1" } };
same("a POST with a key", [await result("/failing-key", withKey), asked["/failing-key"]], [200, 2]);
same("refreshed", [await result("/stale"), refreshed], [200, 1]);
same("refreshed once", [await result("/stale-twice"), refreshed], [["foreign", 401], 2]);
same("a refresh is a try", [await result("/stale-failing"), asked["/stale-failing"]], [["foreign", 503], 4]);
same("HEAD", await result("/head", { method: "HEAD" }), ["foreign", 404]);

// Aborts: before the request, and while it waits for 9 seconds.
same("aborted", await result("/failing", { signal: AbortSignal.abort("text") }), "text");
const controller = new AbortController();
setTimeout(() => controller.abort("while waiting"), 300);
const begun = Date.now();
same("aborted", await result("/slow", { signal: controller.signal }), "while waiting");
same("at once", Date.now() - begun < 5000, true);

// A mistake of the program is no error of the API.
const mistake = await call(
  "/failing",
  () => {
    throw new RangeError("mistake");
  },
  refresh,
).catch((thrown: unknown) => thrown);
same("a mistake", mistake instanceof RangeError, true);

const logged: unknown[] = [];
console.error = (...values: unknown[]) => logged.push(...values);
same("book", await book("9:00"), "Booked.");
same("book", await book("10:00"), "Taken. The next is free at 11:00.");
same("book", await book("11:00"), "Try again in 30 seconds.");
same("book", await book("12:00"), "HTTP status 418: not an error of the API");
same("logged", logged, ["foreign", "HTTP status 418: not an error of the API", "req_1"]);
same("renewals", renewals(), 0);

// React Query.
const signal = new AbortController().signal;
const failed = (await query("/query", signal).catch((thrown: unknown) => thrown)) as Error;
same("retry", [queries.retry(0, failed), queries.retryDelay(0, failed)], [true, 3000]);
same("attempts", queries.retry(3, failed), false);
same("no API's error", queries.retry(0, new Error("mistake")), false);

// Mocks.
const plain = ({ code, status, message, details }: ApiError): unknown => [code, status, message, details];
same("read", plain(read), plain(taken));
same("decoded", plain(await decodeError(await fetchMock())), plain(taken));

server.closeAllConnections();
server.close();
const { error: unanswered } = (await call("/gone", () => ({}), refresh).catch((it: unknown) => it)) as ApiException;
same("no answer", [unanswered.kind, "reason" in unanswered && unanswered.reason], ["no_response", "connect"]);
