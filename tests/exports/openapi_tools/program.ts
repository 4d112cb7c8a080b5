// A program over the types that openapi-typescript makes of Bookwell's errors.
import type { components, paths } from "./bookwell.api.ts";

type Conflict = paths["/bookings"]["post"]["responses"]["409"]["content"]["application/json"];

export function next({ error }: Conflict): string | undefined {
  switch (error.code) {
    case "slot_unavailable":
      return error.details?.next_available;
    case "service_unavailable":
    case "therapist_unavailable":
    case "duplicate_booking":
      return undefined;
  }
}

type RateLimited = components["schemas"]["RateLimitExceededError"];

export function limit(error: RateLimited): number | undefined {
  return error.details?.limit;
}

// @ts-expect-error Bookwell has no such code.
export const other: Conflict["error"]["code"] = "no_such_code";
