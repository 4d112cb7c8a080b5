// Every error the Bookwell API answers with
//
// Made by errbook from the catalog BOOKWELL; do not edit. For TypeScript 5.0 and later.
/* eslint-disable */

const FACTS_0 = { retry: { class: "refresh" }, effect: "none" } as const;
const FACTS_1 = { retry: { class: "never" }, effect: "none" } as const;
const FACTS_2 = { retry: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 4 }, effect: "unknown" } as const;
const FACTS_3 = { retry: { class: "throttled" }, effect: "none" } as const;
const FACTS_4 = { retry: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 4 }, effect: "none" } as const;

/** The statuses of every code, with its number, and what a repeat of the request would do. */
export interface Errors {
  readonly authentication_required: { readonly 401: typeof FACTS_0 };
  readonly booking_limit_reached: { readonly 400: typeof FACTS_1 };
  readonly insufficient_permissions: { readonly 403: typeof FACTS_1 };
  readonly internal_error: { readonly 500: typeof FACTS_2 };
  readonly invalid_request: { readonly 400: typeof FACTS_1 };
  readonly rate_limit_exceeded: { readonly 429: typeof FACTS_3 };
  readonly service_unavailable: { readonly 409: typeof FACTS_1; readonly 503: typeof FACTS_4 };
  readonly slot_unavailable: { readonly 409: typeof FACTS_1 };
  readonly validation_error: { readonly 422: typeof FACTS_1 };
}

/** Every code that this module knows. */
export type ErrorCode = keyof Errors;

/** The details of `booking_limit_reached` at 400. */
export interface BookingLimitReachedDetails {
  /** @example 90 */
  readonly max_days: number;
}

/** The details of `insufficient_permissions` at 403. */
export interface InsufficientPermissionsDetails {
  /** @example "bookings:write" */
  readonly required_scope: string;
}

/** The details of `internal_error` at 500. */
export interface InternalDetails {
  readonly request_id: string;
}

/** The details of `invalid_request` at 400. */
export interface InvalidRequestDetails {
  readonly field?: string;
  readonly reason: string;
}

/** The details of `rate_limit_exceeded` at 429. */
export interface RateLimitExceededDetails {
  /** @example 100 */
  readonly limit: number;
  /** @example "minute" */
  readonly period: string;
  /**
   * In seconds.
   * @example 45
   */
  readonly retry_after: number;
}

/** The details of `slot_unavailable` at 409. */
export interface SlotUnavailableDetails {
  /** @example "2025-01-15T10:00:00Z" */
  readonly requested_time: string;
  /**
   * The next free time, if the calendar has one
   * @example "2025-01-15T11:00:00Z"
   */
  readonly next_available?: string;
}

/** The details of `validation_error` at 422. */
export interface ValidationDetails {
  readonly errors: unknown[];
}

/**
 * No API key provided
 * Send the key in the header `Authorization: Bearer KEY`.
 */
export interface AuthenticationRequiredError extends Known {
  readonly code: "authentication_required";
  readonly status: 401;
  readonly details: undefined;
}

/** Too far in advance */
export interface BookingLimitReachedError extends Known {
  readonly code: "booking_limit_reached";
  readonly status: 400;
  readonly details: BookingLimitReachedDetails | undefined;
}

/** Key lacks required scope */
export interface InsufficientPermissionsError extends Known {
  readonly code: "insufficient_permissions";
  readonly status: 403;
  readonly details: InsufficientPermissionsDetails | undefined;
}

/** Unexpected server error */
export interface InternalError extends Known {
  readonly code: "internal_error";
  readonly status: 500;
  readonly details: InternalDetails | undefined;
}

/** Request format is invalid: neither a|b nor c */
export interface InvalidRequestError extends Known {
  readonly code: "invalid_request";
  readonly status: 400;
  readonly details: InvalidRequestDetails | undefined;
}

/** Too many requests */
export interface RateLimitExceededError extends Known {
  readonly code: "rate_limit_exceeded";
  readonly status: 429;
  readonly details: RateLimitExceededDetails | undefined;
}

/** Service not bookable */
export interface ServiceUnavailable409Error extends Known {
  readonly code: "service_unavailable";
  readonly status: 409;
  readonly details: undefined;
}

/** Temporary outage */
export interface ServiceUnavailable503Error extends Known {
  readonly code: "service_unavailable";
  readonly status: 503;
  readonly details: undefined;
}

/**
 * Time slot is not available
 * Offer the time in next_available, if there is one.
 */
export interface SlotUnavailableError extends Known {
  readonly code: "slot_unavailable";
  readonly status: 409;
  readonly details: SlotUnavailableDetails | undefined;
}

/** Multiple validation failures */
export interface ValidationError extends Known {
  readonly code: "validation_error";
  readonly status: 422;
  readonly details: ValidationDetails | undefined;
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

// …

const DETAILS_0: ObjectKind = { required: { max_days: "integer" } };
const DETAILS_1: ObjectKind = { required: { required_scope: "string" } };
const DETAILS_2: ObjectKind = { required: { request_id: "string" } };
const DETAILS_3: ObjectKind = { required: { reason: "string" }, optional: { field: "string" } };
const DETAILS_4: ObjectKind = { required: { limit: "integer", period: "string", retry_after: "integer" } };
const DETAILS_5: ObjectKind = { required: { requested_time: "string" }, optional: { next_available: "string" } };
const DETAILS_6: ObjectKind = { required: { errors: { list: "unknown" } } };

const FAMILIES: readonly Family[] = [
  {
    status: 401,
    facts: FACTS_0,
    envelope: 0,
    headers: [["WWW-Authenticate", ["Bearer"]]],
    errors: {
      authentication_required: "An API key is required.",
    },
  },
  {
    status: 400,
    facts: FACTS_1,
    envelope: 0,
    details: DETAILS_0,
    varying: true,
    errors: {
      booking_limit_reached: "Too far in advance",
    },
  },
  {
    status: 403,
    facts: FACTS_1,
    envelope: 0,
    details: DETAILS_1,
    errors: {
      insufficient_permissions: "Key lacks required scope",
    },
  },
  {
    status: 500,
    facts: FACTS_2,
    envelope: 0,
    details: DETAILS_2,
    errors: {
      internal_error: "Internal Server Error",
    },
  },
  {
    status: 400,
    facts: FACTS_1,
    envelope: 0,
    details: DETAILS_3,
    errors: {
      invalid_request: "Request format is invalid: neither a|b nor c",
    },
  },
  {
    status: 429,
    facts: FACTS_3,
    envelope: 0,
    details: DETAILS_4,
    delays: ["retry_after"],
    errors: {
      rate_limit_exceeded: "Rate limit exceeded. Please try again later.",
    },
  },
  {
    status: 409,
    facts: FACTS_1,
    envelope: 0,
    errors: {
      service_unavailable: "Service not bookable",
    },
  },
  {
    status: 503,
    facts: FACTS_4,
    envelope: 0,
    errors: {
      service_unavailable: "Service Unavailable",
    },
  },
  {
    status: 409,
    facts: FACTS_1,
    envelope: 0,
    details: DETAILS_5,
    errors: {
      slot_unavailable: "The requested time slot is no longer available.",
    },
  },
  {
    status: 422,
    facts: FACTS_1,
    envelope: 0,
    details: DETAILS_6,
    errors: {
      validation_error: "Multiple validation failures",
    },
  },
];

const CONTRACT: Contract = {
  envelopes: [
    { type: "application/json", layout: { object: [{ name: "error", value: { object: [{ name: "code", value: { fact: "code" } }, { name: "message", value: { fact: "message" } }, { name: "details", optional: true, value: { fact: "details" } }] } }] } },
  ],
  families: FAMILIES,
  schemas: {
  },
  noResponse: { class: "backoff", initialMs: 1000, factor: 2, maxMs: 60000, attempts: 3 },
};

/** Number, retry class and effect of every code at its statuses. */
export const ERRORS = /* @__PURE__ */ byCodeAndStatus(FAMILIES) as Errors;
