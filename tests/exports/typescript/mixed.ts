import { ERRORS, parseError, type ApiError } from "./errors.js";

function handle(error: ApiError): unknown {
  switch (error.code) {
    case "out_of_credit": {
      const details: { balance: number; accounts: string[] } | undefined = error.details;
      return details;
    }
    case "2fa": {
      const number: -3 = ERRORS[error.code][error.status].number;
      return number;
    }
    case "validation_failed": {
      const details: { errors: string[]; ratio?: number; matrix: number[][] } | undefined = error.details;
      return details;
    }
    case "slow_down": {
      const field: string | undefined = error.details?.field;
      return [field, error.details?.["brought by flatten"], error.retryAfterMs];
    }
    case "missing_key":
    case "wrong_key":
      return error.message;
    case null:
      return error.kind === "unknown" ? error.candidates : error.reason;
    default:
      return [error.code, error.status, error.message];
  }
}

function check(status: number, body: unknown, expected: unknown, headers: [string, string][] = []): void {
  const got = JSON.stringify(handle(parseError(status, body, headers)));
  if (got !== JSON.stringify(expected)) {
    console.log(`${got}, not ${JSON.stringify(expected)}`);
  }
}

const problem = { type: "https://example.com/errors/out_of_credit", title: "T", status: 403, detail: "d" };
check(
  403,
  { ...problem, code: "out_of_credit", balance: 30, accounts: ["a"], more: 1 },
  { balance: 30, accounts: ["a"] },
);
check(403, { ...problem, code: "out_of_credit", balance: 0.5, accounts: ["a"] }, undefined);
check(403, { error_code: -3 }, -3);
check(403, { error_code: 4 }, undefined);
const failed = {
  message: "Validation failed",
  success: false,
  code: 400,
  errors: [],
  matrix: [[1]],
  strict: true,
  letter: "a",
};
check(400, failed, { errors: [], matrix: [[1]], strict: true, letter: "a" });
check(401, { error: "Wrong key", success: false }, "Wrong key");
check(401, { error: "Falsch", success: false }, ["missing_key", "wrong_key"]);
check(401, { error: "Wrong key", success: true }, "other_json");
const first = { id: "slow_down", text: "429 Too Many Requests", domain: "bookings", help: "Slow down", retry_in: 9 };
const slow = {
  ...first,
  policy: { retry: "throttled", again: true, effect: "none" },
  field: "f",
  "brought by flatten": "x",
};
check(429, { errors: [slow], ok: false, version: 2 }, ["f", "x", 9000]);
check(429, { errors: [{ ...slow, domain: "other" }], ok: false, version: 2 }, undefined);
check(
  503,
  ["listed", "Listed", { more: { 'kebab-case "quoted"': [1, "a"], unsigned: 3 }, null: null }],
  ["listed", 503, "Listed"],
);
check(503, ["listed", "Listed"], ["listed", 503, "Listed"]);
const number: 2 = ERRORS.patient_blocked[409].number;
const after: 1500 = ERRORS.slow_down[429].retry.afterMs;
check(409, { error_code: number }, ["patient_blocked", 409, "Slot is taken"]);
check(410, { ...problem, type: "https://example.com/errors/old", code: "old" }, ["old", 410, "d"]);
if (after !== 1500) {
  console.log("after");
}
