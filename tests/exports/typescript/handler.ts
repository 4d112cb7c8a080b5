// The error handling that Bookwell's documentation publishes, on the module of its contract: `error.error` is `error`,
// and details can be missing. Prints what it does.

import {
  decodeError,
  noResponse,
  verdict,
  type ApiError,
  type NoResponseError,
  type RateLimitExceededDetails,
  type SlotUnavailableDetails,
} from "./errors.js";

const showAlternativeSlots = (next: SlotUnavailableDetails["next_available"]): void => console.log("slots", next);
const showFieldErrors = (errors: readonly { readonly field: string; readonly message: string }[] | undefined): void =>
  console.log("fields", JSON.stringify(errors));
const refreshAuthentication = (): void => console.log("refresh");
const showGenericError = (message: string): void => console.log("error", message);
const retryRequest = (delayMs: RateLimitExceededDetails["retry_after"]): void => console.log("retry in", delayMs);

function handleError(error: ApiError | NoResponseError): void {
  switch (error.code) {
    case "slot_unavailable":
      // Show alternative times
      showAlternativeSlots(error.details?.next_available);
      break;
    case "validation_error":
      // Show field errors
      showFieldErrors(error.details?.errors);
      break;
    case "rate_limit_exceeded": {
      // Wait and retry
      const retryAfter = error.details?.retry_after ?? 1;
      retryRequest(retryAfter * 1000);
      break;
    }
    case "authentication_required":
    case "invalid_api_key":
      // Handle auth issues
      refreshAuthentication();
      break;
    default:
      // Generic error handling
      showGenericError(error.message);
  }
}

async function book(fetch: () => Promise<Response>): Promise<void> {
  try {
    const response = await fetch();
    if (!response.ok) {
      handleError(await decodeError(response));
      return;
    }
    console.log("booked", await response.text());
  } catch (networkError) {
    // Handle network errors
    handleError(noResponse(networkError));
  }
}

/** 1 s, 2 s, 4 s, as published; `verdict` knows which errors are retryable. */
async function retryWithBackoff(fetch: () => Promise<Response>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch();
    if (response.ok) {
      return;
    }
    const next = verdict(await decodeError(response), { method: "GET", attempt, elapsedMs: 0 });
    console.log(JSON.stringify(next));
    if (next.action !== "retry") {
      return;
    }
  }
}

const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  async (): Promise<Response> =>
    new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });

await book(
  answer(409, {
    error: {
      code: "slot_unavailable",
      message: "The requested time slot is no longer available.",
      details: { requested_time: "2025-01-15T10:00:00Z", next_available: "2025-01-15T11:00:00Z" },
    },
  }),
);
await book(
  answer(422, {
    error: {
      code: "validation_error",
      message: "The request contains invalid data.",
      details: { errors: [{ field: "customer.email", message: "Must be a valid email address" }] },
    },
  }),
);
await book(
  answer(429, {
    error: {
      code: "rate_limit_exceeded",
      message: "Rate limit exceeded. Please try again later.",
      details: { limit: 60, period: "minute", retry_after: 45 },
    },
  }),
);
const invalidKey = { code: "invalid_api_key", message: "The provided API key is invalid or has been revoked." };
await book(answer(401, { error: invalidKey }));
await book(
  answer(404, { error: { code: "appointment_not_found", message: "No appointment found with ID apt_abc123." } }),
);
await book(async () => new Response("<html>Bad Gateway</html>", { status: 502 }));
await book(async () => Promise.reject(new TypeError("fetch failed")));
await book(answer(201, { id: "apt_1" }));
await retryWithBackoff(
  answer(500, { error: { code: "internal_error", message: "m", details: { request_id: "req_xyz789" } } }),
);
await retryWithBackoff(answer(429, { error: { code: "rate_limit_exceeded", message: "m" } }, { "Retry-After": "90" }));
await retryWithBackoff(answer(403, { error: { code: "customer_blocked", message: "m" } }));
