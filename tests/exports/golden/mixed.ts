// Made by errbook from the catalog MIXED; do not edit. For TypeScript 5.0 and later.
/* eslint-disable */

const FACTS_0 = { retry: { class: "never" }, effect: "none" } as const;
const FACTS_1 = { retry: { class: "backoff", initialMs: 250, factor: 1.5, maxMs: 10000, attempts: 6 }, effect: "none" } as const;
const FACTS_2 = { retry: { class: "refresh" }, effect: "none" } as const;
const FACTS_3 = { retry: { class: "throttled", afterMs: 1500 }, effect: "none" } as const;

/** The statuses of every code, with its number, and what a repeat of the request would do. */
export interface Errors {
  readonly "2fa": { readonly 403: { readonly number: -3 } & typeof FACTS_0 };
  readonly doctor_not_found: { readonly 404: typeof FACTS_0 };
  readonly listed: { readonly 503: typeof FACTS_1 };
  readonly missing_key: { readonly 401: typeof FACTS_2 };
  readonly old: { readonly 410: typeof FACTS_0 };
  readonly out_of_credit: { readonly 403: typeof FACTS_0 };
  readonly "patient-blocked": { readonly 403: { readonly number: 1 } & typeof FACTS_0 };
  readonly patient_blocked: { readonly 409: { readonly number: 2 } & typeof FACTS_0 };
  readonly slow_down: { readonly 429: typeof FACTS_3 };
  readonly validation_failed: { readonly 400: typeof FACTS_0 };
  readonly wrong_key: { readonly 401: typeof FACTS_2 };
}

/** Every code that this module knows. */
export type ErrorCode = keyof Errors;

/** The details of `listed` at 503. */
export interface ListedDetails {
  readonly "kebab-case \"quoted\"": [number, string];
  readonly unsigned: number;
}

/** The details of `out_of_credit` at 403. */
export interface OutOfCreditDetails {
  /** @example 30 */
  readonly balance: number;
  readonly accounts: string[];
}

/** The details of `slow_down` at 429. */
export interface SlowDownDetails {
  readonly field?: string;
  readonly [name: string]: unknown;
}

/** The details of `validation_failed` at 400. */
export interface ValidationFailedDetails {
  readonly errors: string[];
  readonly ratio?: number;
  readonly matrix: number[][];
  readonly strict: boolean;
  readonly letter: string;
}

/** The clock is wrong */
export interface Code2faError extends Known {
  readonly code: "2fa";
  readonly status: 403;
  readonly details: undefined;
}

/** Doctor not found */
export interface DoctorNotFoundError extends Known {
  readonly code: "doctor_not_found";
  readonly status: 404;
  readonly details: undefined;
}

/** Listed */
export interface ListedError extends Known {
  readonly code: "listed";
  readonly status: 503;
  readonly details: ListedDetails | undefined;
}

/** No key */
export interface MissingKeyError extends Known {
  readonly code: "missing_key";
  readonly status: 401;
  readonly details: undefined;
}

/**
 * Old
 * @deprecated Use `gone`.
 */
export interface OldError extends Known {
  readonly code: "old";
  readonly status: 410;
  readonly details: undefined;
}

/** Not enough credit */
export interface OutOfCreditError extends Known {
  readonly code: "out_of_credit";
  readonly status: 403;
  readonly details: OutOfCreditDetails | undefined;
}

/** Patient is blocked */
export interface PatientBlockedError extends Known {
  readonly code: "patient-blocked";
  readonly status: 403;
  readonly details: undefined;
}

/** Slot is taken */
export interface PatientBlocked_2Error extends Known {
  readonly code: "patient_blocked";
  readonly status: 409;
  readonly details: undefined;
}

/** Slow down */
export interface SlowDownError extends Known {
  readonly code: "slow_down";
  readonly status: 429;
  readonly details: SlowDownDetails | undefined;
}

/** Validation failed */
export interface ValidationFailedError extends Known {
  readonly code: "validation_failed";
  readonly status: 400;
  readonly details: ValidationFailedDetails | undefined;
}

/** Wrong key */
export interface WrongKeyError extends Known {
  readonly code: "wrong_key";
  readonly status: 401;
  readonly details: undefined;
}

/** An error that this module knows. */
export type KnownError =
  | Code2faError
  | DoctorNotFoundError
  | ListedError
  | MissingKeyError
  | OldError
  | OutOfCreditError
  | PatientBlockedError
  | PatientBlocked_2Error
  | SlowDownError
  | ValidationFailedError
  | WrongKeyError;

// …

const DETAILS_0: ObjectKind = { required: { "kebab-case \"quoted\"": { tuple: ["integer", "string"] }, unsigned: "integer" } };
const DETAILS_1: ObjectKind = { required: { balance: "integer", accounts: { list: "string" } } };
const DETAILS_2: ObjectKind = { optional: { field: "string" }, rest: "string" };
const DETAILS_3: ObjectKind = { required: { errors: { list: "string" }, matrix: { list: { list: "integer" } }, strict: "boolean", letter: "string" }, optional: { ratio: "number" } };

const FAMILIES: readonly Family[] = [
  {
    status: 403,
    facts: FACTS_0,
    number: -3,
    envelope: 3,
    errors: {
      "2fa": "The clock is wrong",
    },
  },
  {
    status: 404,
    facts: FACTS_0,
    envelope: 6,
    type: "application/vnd.error+docplanner+json",
    errors: {
      doctor_not_found: 0,
    },
  },
  {
    status: 503,
    facts: FACTS_1,
    envelope: 2,
    details: DETAILS_0,
    headers: [["X-Code", [{ fact: "code" }, " in {braces}"]]],
    extra: { domain: "bookings" },
    errors: {
      listed: "Service Unavailable",
    },
  },
  {
    status: 401,
    facts: FACTS_2,
    envelope: 1,
    errors: {
      missing_key: "No key",
      wrong_key: 0,
    },
  },
  {
    status: 410,
    facts: FACTS_0,
    envelope: 5,
    docs: "https://example.com/errors/{code}",
    errors: {
      old: 0,
    },
  },
  {
    status: 403,
    facts: FACTS_0,
    envelope: 5,
    docs: "https://example.com/errors/{code}",
    details: DETAILS_1,
    varying: true,
    errors: {
      out_of_credit: "Not enough credit",
    },
  },
  {
    status: 403,
    facts: FACTS_0,
    number: 1,
    envelope: 3,
    errors: {
      "patient-blocked": "Patient is blocked",
    },
  },
  {
    status: 409,
    facts: FACTS_0,
    number: 2,
    envelope: 3,
    errors: {
      patient_blocked: "Slot is taken",
    },
  },
  {
    status: 429,
    facts: FACTS_3,
    envelope: 4,
    details: DETAILS_2,
    extra: { domain: "bookings" },
    errors: {
      slow_down: 0,
    },
  },
  {
    status: 400,
    facts: FACTS_0,
    envelope: 0,
    details: DETAILS_3,
    errors: {
      validation_failed: 0,
    },
  },
];

const CONTRACT: Contract = {
  envelopes: [
    { type: "application/json", layout: { object: [{ name: "message", value: { fact: "message" } }, { spread: "details" }, { name: "success", value: { literal: false } }, { name: "code", value: { fact: "status" } }] } },
    { type: "application/json", layout: { object: [{ name: "error", value: { fact: "message" } }, { name: "success", value: { literal: false } }] } },
    { type: "application/json", layout: { list: [{ value: { fact: "code" } }, { value: { fact: "message" } }, { optional: true, value: { fact: "help" } }, { value: { object: [{ name: "more", value: { fact: "details" } }, { name: "null", value: { literal: null } }] } }] } },
    { type: "application/json", layout: { object: [{ name: "error_code", value: { fact: "number" } }] } },
    { type: "application/vnd.ours+json", layout: { object: [{ name: "errors", value: { list: [{ value: { object: [{ name: "id", value: { fact: "code" } }, { name: "text", value: { text: [{ fact: "status" }, " ", { fact: "reason" }] } }, { name: "domain", value: { fact: "extra.domain" } }, { name: "help", value: { fact: "help", or: { fact: "description" } } }, { name: "retry_in", optional: true, value: { fact: "retry_after" } }, { name: "policy", value: { object: [{ name: "retry", value: { fact: "retry" } }, { name: "again", value: { fact: "retryable" } }, { name: "effect", value: { fact: "effect" } }] } }, { name: "field", optional: true, value: { fact: "details.field" } }, { name: "number", optional: true, value: { fact: "number" } }, { spread: "details" }] } }] } }, { name: "ok", value: { literal: false } }, { name: "version", value: { literal: 2 } }] } },
    { type: "application/problem+json", layout: { object: [{ name: "type", value: { fact: "docs_url" } }, { name: "title", value: { fact: "description" } }, { name: "status", value: { fact: "status" } }, { name: "detail", value: { fact: "message" } }, { name: "code", value: { fact: "code" } }, { spread: "details" }] } },
    { type: "application/vnd.error+json", layout: { object: [{ name: "message", value: { fact: "message" } }, { name: "code", value: { fact: "code" } }, { name: "_links", optional: true, value: { object: [{ name: "help", value: { object: [{ name: "href", value: { fact: "docs_url" } }] } }] } }, { spread: "details" }] } },
  ],
  families: FAMILIES,
  schemas: {
  },
  noResponse: undefined,
};

/** Number, retry class and effect of every code at its statuses. */
export const ERRORS = /* @__PURE__ */ byCodeAndStatus(FAMILIES) as Errors;
