// Random answers, hostile ones among them; prints what is wrong, and how often each kind was met.

import {
  ERRORS,
  effectOf,
  noResponse,
  parseError,
  retryOf,
  verdict,
  type ApiError,
  type RichDetails,
} from "./errors.js";
import { body, hostile, json, mutate, pick, random } from "./fuzz.values.js";

const met: { [kind: string]: number } = { known: 0, details: 0, unknown: 0, foreign: 0, truncated: 0, retry: 0 };
const wrong = new Set<string>();

function expect(what: string, is: boolean): void {
  if (!is && wrong.size < 20) {
    wrong.add(what);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const isInteger = (value: unknown): boolean => Number.isSafeInteger(value);
const isString = (value: unknown): boolean => typeof value === "string";
const isNode = (value: unknown): boolean =>
  isObject(value) &&
  isInteger(value["value"]) &&
  Array.isArray(value["children"]) &&
  [...value["children"]].every(isNode);
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** What the type says, checked by hand. */
function isRich(it: { readonly [name in keyof RichDetails]?: unknown }): boolean {
  const { errors, counts, choice, ratios, pair, both, tree } = it;
  return (
    isPlain(it) &&
    isInteger(it.id) &&
    isString(it.name) &&
    optional(it.ratio, (value) => Number.isFinite(value)) &&
    optional(it.flag, (value) => typeof value === "boolean") &&
    (it.word === "a" || it.word === "b" || it.word === 3) &&
    Array.isArray(errors) &&
    [...errors].every((one) => isObject(one) && isString(one["field"]) && optional(one["at"], isInteger)) &&
    isObject(counts) &&
    isPlain(counts) &&
    Object.keys(counts).every((name) => isInteger(counts[name])) &&
    isObject(choice) &&
    ((choice["kind"] === "x" && isInteger(choice["x"])) || (choice["kind"] === "y" && isString(choice["y"]))) &&
    Array.isArray(ratios) &&
    [...ratios].every((value) => value === null || Number.isFinite(value)) &&
    Array.isArray(pair) &&
    pair.length === 2 &&
    isString(pair[0]) &&
    isInteger(pair[1]) &&
    optional(tree, isNode) &&
    optional(both, (value) => isObject(value) && isString(value["a"]) && typeof value["b"] === "boolean")
  );
}

/** Reads an answer and checks what the types say of it. */
function check(status: number, body: unknown, headers?: never): ApiError | undefined {
  let error: ApiError;
  try {
    error = parseError(status, body, headers);
    checkVerdict(error);
  } catch (thrown) {
    expect(`thrown: ${thrown}`, false);
    return undefined;
  }
  met[error.kind] = (met[error.kind] ?? 0) + 1;
  expect("message", isString(error.message));
  expect("status", Object.is(error.status, status));
  expect(
    "delay",
    optional(error.retryAfterMs, (delay) => (delay as number) >= 0),
  );
  switch (error.code) {
    case "rich":
      expect("facts of rich", ERRORS[error.code][error.status].retry.class === "never");
      if (error.details !== undefined) {
        met["details"] = (met["details"] ?? 0) + 1;
        expect("details of rich", isRich(error.details));
      }
      break;
    case "flat":
      if (error.details !== undefined) {
        const own = Object.getOwnPropertyDescriptor(error.details, "__proto__");
        expect("details of flat", isString(own?.value) && isPlain(error.details));
        for (const name of ["constructor", "toString"] as const) {
          expect(name, !Object.hasOwn(error.details, name) || isInteger(error.details[name]));
        }
        expect("other members", !Object.hasOwn(error.details, "more"));
      }
      break;
    case "busy":
      expect("details of busy", error.details === undefined);
      break;
    case null:
      expect("details of others", error.details === undefined);
      if (error.kind === "unknown") {
        expect("received", error.received === null || isString(error.received));
      }
      break;
    default:
      expect("code", false);
  }
  return error;
}

function checkVerdict(error: ApiError | ReturnType<typeof noResponse>): void {
  const got = verdict(error, {
    method: pick(["GET", "post", ""]),
    attempt: pick([1, 2, 9, NaN]),
    elapsedMs: pick([0, 299_000, NaN]),
    random: pick([0, random(), 1, 7, NaN]),
    maxAttempts: pick([1, 4, 99]),
  });
  const retry = retryOf(error);
  effectOf(error);
  if (got.action === "retry") {
    met["retry"] = (met["retry"] ?? 0) + 1;
    expect("class", error.shouldRetry === true || retry.class === "backoff" || retry.class === "throttled");
    expect("asked", got.delayMs >= (error.retryAfterMs ?? 0) && Number.isFinite(got.delayMs));
  }
}

for (let run = 0; run < 1_500; run += 1) {
  const status = pick([400, 422, 422, 422, 429, 500, 503, 200, NaN]);
  check(status, random() < 0.2 ? json() : body());
  check(status, mutate(body(), json));
  check(status, mutate(body(), hostile));
  const headers = pick<unknown>([hostile(), json(), { "Retry-After": hostile() }, [["Retry-After", "3"]], [["a"]]]);
  check(status, body(), headers as never);
  checkVerdict(noResponse(random() < 0.5 ? hostile() : json()));

  // As a text: what is JSON, and nothing else, is read as JSON.
  const text = JSON.stringify(mutate(body(), json)) ?? "";
  const at = Math.floor(random() * text.length);
  const changed =
    text.slice(0, at) + pick(["", ",", "}", "]", '"', ":", "1", "\\", "\n", " ", "null"]) + text.slice(at + 1);
  for (const some of [text, changed]) {
    let parsed: unknown;
    let isJson = true;
    try {
      parsed = JSON.parse(some);
    } catch {
      isJson = false;
    }
    const error = check(status, some);
    const isOther = error?.kind === "foreign" && error.reason !== "other_json";
    expect(`JSON or not: ${some}`, isOther === !isJson);
    expect(`value: ${some}`, !isJson || JSON.stringify(error?.body) === JSON.stringify(parsed));
  }
  if (text.startsWith("{")) {
    const cut = check(status, text.slice(0, Math.max(1, at)));
    met["truncated"] = (met["truncated"] ?? 0) + 1;
    expect(`cut: ${text.slice(0, at)}`, cut?.kind === "foreign" && cut.reason === "truncated");
  }
}

const deep = "[".repeat(200_000);
expect("deep", check(422, deep + "]".repeat(200_000))?.kind === "foreign");
expect("deep and cut", check(422, deep)?.kind === "foreign");
expect("pollution", !("id" in {}) && Object.getPrototypeOf({}) === Object.prototype);

wrong.forEach((what) => console.log(what));
Object.entries(met).forEach(([kind, count]) => console.log(`${kind}: ${count}`));
