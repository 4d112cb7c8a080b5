// Made by errbook from the catalog MIXED; do not edit.

/** Every code with its statuses, and what a repeat of the request would do at each. */
export const ERRORS = {
  "2fa": {
    403: { number: -3, retry: { class: "never" }, effect: "none" },
  },
  doctor_not_found: {
    404: { retry: { class: "never" }, effect: "none" },
  },
  listed: {
    503: { retry: { class: "backoff", initialMs: 250, factor: 1.5, maxMs: 10000, attempts: 6 }, effect: "none" },
  },
  missing_key: {
    401: { retry: { class: "refresh" }, effect: "none" },
  },
  old: {
    410: { retry: { class: "never" }, effect: "none" },
  },
  out_of_credit: {
    403: { retry: { class: "never" }, effect: "none" },
  },
  "patient-blocked": {
    403: { number: 1, retry: { class: "never" }, effect: "none" },
  },
  patient_blocked: {
    409: { number: 2, retry: { class: "never" }, effect: "none" },
  },
  slow_down: {
    429: { retry: { class: "throttled", afterMs: 1500 }, effect: "none" },
  },
  validation_failed: {
    400: { retry: { class: "never" }, effect: "none" },
  },
  wrong_key: {
    401: { retry: { class: "refresh" }, effect: "none" },
  },
} as const;

/** Every code that this module knows. */
export type ErrorCode = keyof typeof ERRORS;

/** The details of `listed` at 503. */
export interface ListedDetails {
  readonly "kebab-case \"quoted\"": unknown;
  readonly unsigned: number;
}

/** The details of `out_of_credit` at 403. */
export interface OutOfCreditDetails {
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
export interface Code2faError {
  readonly code: "2fa";
  readonly status: 403;
  readonly body: {
    readonly error_code: -3;
  };
}

/** Doctor not found */
export interface DoctorNotFoundError {
  readonly code: "doctor_not_found";
  readonly status: 404;
  readonly body: {
    readonly message: string;
    readonly code: "doctor_not_found";
  };
}

/** Listed */
export interface ListedError {
  readonly code: "listed";
  readonly status: 503;
  readonly body: readonly ["listed", string, {
    readonly more: ListedDetails;
    readonly null: null;
  }];
}

/** No key */
export interface MissingKeyError {
  readonly code: "missing_key";
  readonly status: 401;
  readonly body: {
    readonly error: string;
    readonly success: false;
  };
}

/**
 * Old
 * @deprecated Use `gone`.
 */
export interface OldError {
  readonly code: "old";
  readonly status: 410;
  readonly body: {
    readonly type: string;
    readonly title: string;
    readonly status: 410;
    readonly detail: string;
    readonly code: "old";
  };
}

/** Not enough credit */
export interface OutOfCreditError {
  readonly code: "out_of_credit";
  readonly status: 403;
  readonly body: {
    readonly type: string;
    readonly title: string;
    readonly status: 403;
    readonly detail: string;
    readonly code: "out_of_credit";
    readonly balance: number;
    readonly accounts: string[];
  };
}

/** Patient is blocked */
export interface PatientBlockedError {
  readonly code: "patient-blocked";
  readonly status: 403;
  readonly body: {
    readonly error_code: 1;
  };
}

/** Slot is taken */
export interface PatientBlocked_2Error {
  readonly code: "patient_blocked";
  readonly status: 409;
  readonly body: {
    readonly error_code: 2;
  };
}

/** Slow down */
export interface SlowDownError {
  readonly code: "slow_down";
  readonly status: 429;
  readonly body: {
    readonly errors: readonly [{
      readonly id: "slow_down";
      readonly text: string;
      readonly domain: "bookings";
      readonly help: string;
      readonly retry_in?: number;
      readonly policy: {
        readonly retry: "never" | "refresh" | "backoff" | "throttled";
        readonly again: boolean;
        readonly effect: "none" | "unknown";
      };
      readonly field?: string;
      readonly [name: string]: unknown;
    }];
    readonly ok: false;
    readonly version: 2;
  };
}

/** Validation failed */
export interface ValidationFailedError {
  readonly code: "validation_failed";
  readonly status: 400;
  readonly body: {
    readonly message: string;
    readonly errors: string[];
    readonly ratio?: number;
    readonly matrix: number[][];
    readonly strict: boolean;
    readonly letter: string;
    readonly success: false;
    readonly code: 400;
  };
}

/** Wrong key */
export interface WrongKeyError {
  readonly code: "wrong_key";
  readonly status: 401;
  readonly body: {
    readonly error: string;
    readonly success: false;
  };
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
