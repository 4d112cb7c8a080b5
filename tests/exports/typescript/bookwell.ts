import { ERRORS, parseError, retryOf, type ApiError, type ErrorCode } from "./errors.js";

function handle(error: ApiError): string {
  switch (error.code) {
    case "rate_limit_exceeded": {
      const status: 429 = error.status;
      const limit: number | undefined = error.details?.limit;
      const wait: number | undefined = error.details?.retry_after;
      return `${status} ${limit} ${wait} ${error.retryAfterMs} ${ERRORS[error.code][error.status].effect}`;
    }
    case "service_unavailable":
      if (error.status === 409) {
        const status: 409 = error.status;
        const details: undefined = error.details;
        return `${status} ${details}`;
      }
      const outage: 503 = error.status;
      return String(outage);
    case "invalid_request":
      return error.details?.field ?? "body";
    case "slot_unavailable":
      return String(error.details?.next_available);
    case null: {
      if (error.kind === "unknown") {
        const received: string | null = error.received;
        return received ?? "nothing";
      }
      return error.reason;
    }
    default:
      return error.message;
  }
}

function check(error: ApiError, expected: string): void {
  const got = handle(error);
  if (got !== expected) {
    console.log(`${got}, not ${expected}`);
  }
}

const retry: "throttled" = ERRORS.rate_limit_exceeded[429].retry.class;
const attempts: 4 = ERRORS.internal_error[500].retry.attempts;
const code: ErrorCode = "booking_limit_reached";
const body = (code: string, details: unknown): unknown => ({ error: { code, message: "m", details } });

check(
  parseError(429, body("rate_limit_exceeded", { limit: 5, period: "minute", retry_after: 7 })),
  "429 5 7 7000 none",
);
check(parseError(429, body("rate_limit_exceeded", { limit: "5" })), "429 undefined undefined undefined none");
check(parseError(409, body("service_unavailable", undefined)), "409 undefined");
check(parseError(503, body("service_unavailable", undefined)), "503");
check(parseError(400, body("invalid_request", { reason: "r" })), "body");
check(parseError(400, body(code, { max_days: 3 })), "m");
check(parseError(400, body("later", {})), "later");
check(parseError(502, "Bad Gateway"), "other");
if (retryOf(parseError(429, {})).class !== retry || attempts !== 4) {
  console.log("retry");
}
