// Every error the Bookwell API answers with
//
// Made by errbook from the catalog BOOKWELL; do not edit.

/** Every code with its statuses, and what a repeat of the request would do at each. */
export const ERRORS = {
  authentication_required: {
    401: { retry: { class: "refresh" }, effect: "none" },
  },
  booking_limit_reached: {
    400: { retry: { class: "never" }, effect: "none" },
  },
  insufficient_permissions: {
    403: { retry: { class: "never" }, effect: "none" },
  },
  internal_error: {
    500: { retry: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 4 }, effect: "unknown" },
  },
  invalid_request: {
    400: { retry: { class: "never" }, effect: "none" },
  },
  rate_limit_exceeded: {
    429: { retry: { class: "throttled" }, effect: "none" },
  },
  service_unavailable: {
    409: { retry: { class: "never" }, effect: "none" },
    503: { retry: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 4 }, effect: "none" },
  },
  slot_unavailable: {
    409: { retry: { class: "never" }, effect: "none" },
  },
  validation_error: {
    422: { retry: { class: "never" }, effect: "none" },
  },
} as const;

/** Every code that this module knows. */
export type ErrorCode = keyof typeof ERRORS;

/** The details of `booking_limit_reached` at 400. */
export interface BookingLimitReachedDetails {
  readonly max_days: number;
}

/** The details of `insufficient_permissions` at 403. */
export interface InsufficientPermissionsDetails {
  readonly required_scope: string;
}

/** The details of `internal_error` at 500. */
export interface InternalDetails {
  readonly request_id?: unknown;
}

/** The details of `invalid_request` at 400. */
export interface InvalidRequestDetails {
  readonly field?: string;
  readonly reason: string;
}

/** The details of `rate_limit_exceeded` at 429. */
export interface RateLimitExceededDetails {
  readonly limit: number;
  readonly period: string;
  readonly retry_after: number;
}

/** The details of `slot_unavailable` at 409. */
export interface SlotUnavailableDetails {
  readonly requested_time: unknown;
  /** The next free time, if the calendar has one */
  readonly next_available?: unknown;
}

/** The details of `validation_error` at 422. */
export interface ValidationDetails {
  readonly errors: unknown[];
}

/**
 * No API key provided
 * Send the key in the header `Authorization: Bearer KEY`.
 */
export interface AuthenticationRequiredError {
  readonly code: "authentication_required";
  readonly status: 401;
  readonly body: {
    readonly error: {
      readonly code: "authentication_required";
      readonly message: string;
    };
  };
}

/** Too far in advance */
export interface BookingLimitReachedError {
  readonly code: "booking_limit_reached";
  readonly status: 400;
  readonly body: {
    readonly error: {
      readonly code: "booking_limit_reached";
      readonly message: string;
      readonly details?: BookingLimitReachedDetails;
    };
  };
}

/** Key lacks required scope */
export interface InsufficientPermissionsError {
  readonly code: "insufficient_permissions";
  readonly status: 403;
  readonly body: {
    readonly error: {
      readonly code: "insufficient_permissions";
      readonly message: string;
      readonly details?: InsufficientPermissionsDetails;
    };
  };
}

/** Unexpected server error */
export interface InternalError {
  readonly code: "internal_error";
  readonly status: 500;
  readonly body: {
    readonly error: {
      readonly code: "internal_error";
      readonly message: string;
      readonly details?: InternalDetails;
    };
  };
}

/** Request format is invalid: neither a|b nor c */
export interface InvalidRequestError {
  readonly code: "invalid_request";
  readonly status: 400;
  readonly body: {
    readonly error: {
      readonly code: "invalid_request";
      readonly message: string;
      readonly details?: InvalidRequestDetails;
    };
  };
}

/** Too many requests */
export interface RateLimitExceededError {
  readonly code: "rate_limit_exceeded";
  readonly status: 429;
  readonly body: {
    readonly error: {
      readonly code: "rate_limit_exceeded";
      readonly message: string;
      readonly details?: RateLimitExceededDetails;
    };
  };
}

/** Service not bookable */
export interface ServiceUnavailable409Error {
  readonly code: "service_unavailable";
  readonly status: 409;
  readonly body: {
    readonly error: {
      readonly code: "service_unavailable";
      readonly message: string;
    };
  };
}

/** Temporary outage */
export interface ServiceUnavailable503Error {
  readonly code: "service_unavailable";
  readonly status: 503;
  readonly body: {
    readonly error: {
      readonly code: "service_unavailable";
      readonly message: string;
    };
  };
}

/**
 * Time slot is not available
 * Offer the time in next_available, if there is one.
 */
export interface SlotUnavailableError {
  readonly code: "slot_unavailable";
  readonly status: 409;
  readonly body: {
    readonly error: {
      readonly code: "slot_unavailable";
      readonly message: string;
      readonly details?: SlotUnavailableDetails;
    };
  };
}

/** Multiple validation failures */
export interface ValidationError {
  readonly code: "validation_error";
  readonly status: 422;
  readonly body: {
    readonly error: {
      readonly code: "validation_error";
      readonly message: string;
      readonly details?: ValidationDetails;
    };
  };
}

/** An error that this module knows. */
export type KnownError =
  | AuthenticationRequiredError
  | BookingLimitReachedError
  | InsufficientPermissionsError
  | InternalError
  | InvalidRequestError
  | RateLimitExceededError
  | ServiceUnavailable409Error
  | ServiceUnavailable503Error
  | SlotUnavailableError
  | ValidationError;

/** What this module does not know: a newer code, or an answer of something in between. */
export interface UnknownError {
  readonly code: null;
  readonly status: number;
  /** The code that came, if any did. */
  readonly received: string | null;
  readonly body: unknown;
}

/** Any error; `code` tells which, together with `status` where a code has several. */
export type ApiError = KnownError | UnknownError;

/** What an answer is, by the code that was found in it; the body is taken at its word. */
export function apiError(code: string | null, status: number, body: unknown): ApiError {
  const has = (table: object, key: string | number): boolean =>
    Object.prototype.hasOwnProperty.call(table, key);
  if (code !== null && has(ERRORS, code) && has(ERRORS[code as ErrorCode], status)) {
    return { code, status, body } as KnownError;
  }
  return { code: null, status, received: code, body };
}
