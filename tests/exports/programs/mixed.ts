import { ERRORS, type ApiError } from "./errors";

function handle(error: ApiError): unknown {
  switch (error.code) {
    case "out_of_credit": {
      const body: { type: string; status: 403; code: "out_of_credit"; balance: number; accounts: string[] } = error.body;
      return body;
    }
    case "2fa": {
      const number: -3 = error.body.error_code;
      return number;
    }
    case "validation_failed": {
      const body: { errors: string[]; ratio?: number; matrix: number[][]; success: false; code: 400 } = error.body;
      return body;
    }
    case "slow_down": {
      const first = error.body.errors[0];
      const id: "slow_down" = first.id;
      const domain: "bookings" = first.domain;
      const wait: number | undefined = first.retry_in;
      const field: string | undefined = first.field;
      return [id, domain, wait, field, first["brought by flatten"]];
    }
    case null:
      return error.received;
    default:
      return error.status;
  }
}

const number: 2 = ERRORS.patient_blocked[409].number;
const after: 1500 = ERRORS.slow_down[429].retry.afterMs;
export { after, handle, number };
