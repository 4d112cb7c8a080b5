// Every error the Bookwell API answers with
//
// Made by errbook from the catalog BOOKWELL; do not edit.

/** Every code with its statuses, and what a repeat of the request would do at each. */
export const ERRORS = {
  appointment_not_found: {
    404: { retry: { class: "never" }, effect: "none" },
  },
  authentication_required: {
    401: { retry: { class: "refresh" }, effect: "none" },
  },
  booking_limit_reached: {
    400: { retry: { class: "never" }, effect: "none" },
  },
  customer_blocked: {
    403: { retry: { class: "never" }, effect: "none" },
  },
  customer_not_found: {
    404: { retry: { class: "never" }, effect: "none" },
  },
  duplicate_booking: {
    409: { retry: { class: "never" }, effect: "none" },
  },
  expired_api_key: {
    401: { retry: { class: "refresh" }, effect: "none" },
  },
  insufficient_permissions: {
    403: { retry: { class: "never" }, effect: "none" },
  },
  internal_error: {
    500: { retry: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 4 }, effect: "unknown" },
  },
  invalid_api_key: {
    401: { retry: { class: "refresh" }, effect: "none" },
  },
  invalid_parameter: {
    400: { retry: { class: "never" }, effect: "none" },
  },
  invalid_request: {
    400: { retry: { class: "never" }, effect: "none" },
  },
  method_not_allowed: {
    405: { retry: { class: "never" }, effect: "none" },
  },
  missing_parameter: {
    400: { retry: { class: "never" }, effect: "none" },
  },
  not_found: {
    404: { retry: { class: "never" }, effect: "none" },
  },
  past_booking: {
    400: { retry: { class: "never" }, effect: "none" },
  },
  payload_too_large: {
    413: { retry: { class: "never" }, effect: "none" },
  },
  rate_limit_exceeded: {
    429: { retry: { class: "throttled" }, effect: "none" },
  },
  service_not_found: {
    404: { retry: { class: "never" }, effect: "none" },
  },
  service_unavailable: {
    409: { retry: { class: "never" }, effect: "none" },
    503: { retry: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 4 }, effect: "none" },
  },
  slot_unavailable: {
    409: { retry: { class: "never" }, effect: "none" },
  },
  therapist_not_found: {
    404: { retry: { class: "never" }, effect: "none" },
  },
  therapist_unavailable: {
    409: { retry: { class: "never" }, effect: "none" },
  },
  unsupported_media_type: {
    415: { retry: { class: "never" }, effect: "none" },
  },
  validation_error: {
    422: { retry: { class: "never" }, effect: "none" },
  },
} as const;

/** Every code that this module knows. */
export type ErrorCode = keyof typeof ERRORS;

/** The details of `expired_api_key` at 401. */
export interface ExpiredApiKeyDetails {
  /** The end of the key's life. */
  readonly expired_at: unknown;
}

/** The details of `insufficient_permissions` at 403. */
export interface InsufficientPermissionsDetails {
  /** The scope this endpoint asks for. */
  readonly required_scope: unknown;
}

/** The details of `internal_error` at 500. */
export interface InternalDetails {
  readonly request_id?: string;
}

/** The details of `invalid_parameter` at 400. */
export interface InvalidParameterDetails {
  /** The name of the path or query parameter. */
  readonly parameter: string;
  /** What is asked of it. */
  readonly reason: string;
}

/** The details of `invalid_request` at 400. */
export interface InvalidRequestDetails {
  /** The member of the body at fault; absent when it is the body as a whole. */
  readonly field?: string;
  /** What is asked of it. */
  readonly reason: string;
}

/** The details of `missing_parameter` at 400. */
export interface MissingParameterDetails {
  /** The name of the body member or query parameter. */
  readonly parameter: string;
}

/** The details of `payload_too_large` at 413. */
export interface PayloadTooLargeDetails {
  /** The largest body that is read. */
  readonly max_bytes: number;
}

/** The details of `rate_limit_exceeded` at 429. */
export interface RateLimitExceededDetails {
  /** How many requests a key may make in a period. */
  readonly limit: number;
  /** The period's name. */
  readonly period: string;
  /** When the next request will be let through; also the header Retry-After. */
  readonly retry_after: number;
}

/** The details of `slot_unavailable` at 409. */
export interface SlotUnavailableDetails {
  /** The start of the slot that was asked for. */
  readonly requested_time: unknown;
  /** The therapist's next free slot behind it, as far as the calendar is open. */
  readonly next_available?: unknown;
}

/** The details of `validation_error` at 422. */
export interface ValidationDetails {
  /** All of them, in the order of the documentation. */
  readonly errors: unknown[];
}

/**
 * Appointment ID invalid
 * Check the ID, or book a new appointment.
 */
export interface AppointmentNotFoundError {
  readonly code: "appointment_not_found";
  readonly status: 404;
  readonly body: {
    readonly error: {
      readonly code: "appointment_not_found";
      readonly message: string;
    };
  };
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

/**
 * Too far in advance
 * Offer an earlier start time.
 */
export interface BookingLimitReachedError {
  readonly code: "booking_limit_reached";
  readonly status: 400;
  readonly body: {
    readonly error: {
      readonly code: "booking_limit_reached";
      readonly message: string;
    };
  };
}

/**
 * Customer is blocked
 * Ask the customer to call the practice.
 */
export interface CustomerBlockedError {
  readonly code: "customer_blocked";
  readonly status: 403;
  readonly body: {
    readonly error: {
      readonly code: "customer_blocked";
      readonly message: string;
    };
  };
}

/**
 * Customer ID invalid
 * Check the ID, or create the customer with POST /v1/customers.
 */
export interface CustomerNotFoundError {
  readonly code: "customer_not_found";
  readonly status: 404;
  readonly body: {
    readonly error: {
      readonly code: "customer_not_found";
      readonly message: string;
    };
  };
}

/**
 * Booking already exists
 * Show the customer the appointment that exists.
 */
export interface DuplicateBookingError {
  readonly code: "duplicate_booking";
  readonly status: 409;
  readonly body: {
    readonly error: {
      readonly code: "duplicate_booking";
      readonly message: string;
    };
  };
}

/**
 * API key has expired
 * Create a new key.
 */
export interface ExpiredApiKeyError {
  readonly code: "expired_api_key";
  readonly status: 401;
  readonly body: {
    readonly error: {
      readonly code: "expired_api_key";
      readonly message: string;
      readonly details?: ExpiredApiKeyDetails;
    };
  };
}

/**
 * Key lacks required scope
 * Use a key that was created with this scope.
 */
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

/**
 * Unexpected server error
 * If it persists, contact support with the request_id.
 */
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

/**
 * API key is invalid or revoked
 * Check the key for typing errors, or create a new one.
 */
export interface InvalidApiKeyError {
  readonly code: "invalid_api_key";
  readonly status: 401;
  readonly body: {
    readonly error: {
      readonly code: "invalid_api_key";
      readonly message: string;
    };
  };
}

/**
 * Parameter value is invalid
 * Correct the parameter; the reason says how.
 */
export interface InvalidParameterError {
  readonly code: "invalid_parameter";
  readonly status: 400;
  readonly body: {
    readonly error: {
      readonly code: "invalid_parameter";
      readonly message: string;
      readonly details?: InvalidParameterDetails;
    };
  };
}

/**
 * Request format is invalid
 * Correct the field, or the body as a whole where none is named.
 */
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

/**
 * Method not supported here
 * The header Allow lists the methods that are supported.
 */
export interface MethodNotAllowedError {
  readonly code: "method_not_allowed";
  readonly status: 405;
  readonly body: {
    readonly error: {
      readonly code: "method_not_allowed";
      readonly message: string;
    };
  };
}

/**
 * Required parameter missing
 * Add the parameter.
 */
export interface MissingParameterError {
  readonly code: "missing_parameter";
  readonly status: 400;
  readonly body: {
    readonly error: {
      readonly code: "missing_parameter";
      readonly message: string;
      readonly details?: MissingParameterDetails;
    };
  };
}

/**
 * Resource doesn't exist
 * Check the path for typing errors.
 */
export interface NotFoundError {
  readonly code: "not_found";
  readonly status: 404;
  readonly body: {
    readonly error: {
      readonly code: "not_found";
      readonly message: string;
    };
  };
}

/**
 * Cannot book past dates
 * Offer a start time in the future.
 */
export interface PastBookingError {
  readonly code: "past_booking";
  readonly status: 400;
  readonly body: {
    readonly error: {
      readonly code: "past_booking";
      readonly message: string;
    };
  };
}

/**
 * Request body too large
 * Shorten the body to max_bytes.
 */
export interface PayloadTooLargeError {
  readonly code: "payload_too_large";
  readonly status: 413;
  readonly body: {
    readonly error: {
      readonly code: "payload_too_large";
      readonly message: string;
      readonly details?: PayloadTooLargeDetails;
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

/**
 * Service ID invalid
 * GET /v1/services lists the services.
 */
export interface ServiceNotFoundError {
  readonly code: "service_not_found";
  readonly status: 404;
  readonly body: {
    readonly error: {
      readonly code: "service_not_found";
      readonly message: string;
    };
  };
}

/**
 * Service not bookable
 * Offer another service.
 */
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

/**
 * Therapist ID invalid
 * Check the ID for typing errors.
 */
export interface TherapistNotFoundError {
  readonly code: "therapist_not_found";
  readonly status: 404;
  readonly body: {
    readonly error: {
      readonly code: "therapist_not_found";
      readonly message: string;
    };
  };
}

/**
 * Therapist not available
 * GET /v1/therapists/{id} tells the working hours.
 */
export interface TherapistUnavailableError {
  readonly code: "therapist_unavailable";
  readonly status: 409;
  readonly body: {
    readonly error: {
      readonly code: "therapist_unavailable";
      readonly message: string;
    };
  };
}

/**
 * Request body is not JSON
 * Send the header `Content-Type: application/json`.
 */
export interface UnsupportedMediaTypeError {
  readonly code: "unsupported_media_type";
  readonly status: 415;
  readonly body: {
    readonly error: {
      readonly code: "unsupported_media_type";
      readonly message: string;
    };
  };
}

/**
 * Multiple validation failures
 * Every field that has to change is listed, so one correction is enough.
 */
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
  | AppointmentNotFoundError
  | AuthenticationRequiredError
  | BookingLimitReachedError
  | CustomerBlockedError
  | CustomerNotFoundError
  | DuplicateBookingError
  | ExpiredApiKeyError
  | InsufficientPermissionsError
  | InternalError
  | InvalidApiKeyError
  | InvalidParameterError
  | InvalidRequestError
  | MethodNotAllowedError
  | MissingParameterError
  | NotFoundError
  | PastBookingError
  | PayloadTooLargeError
  | RateLimitExceededError
  | ServiceNotFoundError
  | ServiceUnavailable409Error
  | ServiceUnavailable503Error
  | SlotUnavailableError
  | TherapistNotFoundError
  | TherapistUnavailableError
  | UnsupportedMediaTypeError
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
