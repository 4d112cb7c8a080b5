import { ERRORS, apiError, type ApiError, type ErrorCode } from "./errors";

function handle(error: ApiError): string {
  switch (error.code) {
    case "rate_limit_exceeded": {
      const status: 429 = error.status;
      const limit: number | undefined = error.body.error.details?.limit;
      const wait: number | undefined = error.body.error.details?.retry_after;
      return `${status} ${limit} ${wait}`;
    }
    case "service_unavailable":
      if (error.status === 409) {
        const status: 409 = error.status;
        return String(status);
      }
      const outage: 503 = error.status;
      return String(outage);
    case "invalid_request":
      return error.body.error.details?.field ?? "body";
    case "slot_unavailable":
      return String(error.body.error.details?.next_available);
    case null: {
      const received: string | null = error.received;
      return received ?? "nothing";
    }
    default:
      return error.body.error.message;
  }
}

const retry: "throttled" = ERRORS.rate_limit_exceeded[429].retry.class;
const attempts: 4 = ERRORS.internal_error[500].retry.attempts;
const code: ErrorCode = "booking_limit_reached";
handle(apiError(code, 400, {}));
handle(apiError(null, 502, "Bad Gateway"));
export { attempts, retry };
