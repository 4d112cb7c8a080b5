// The tables of a contract, above, and what they mean.

/** A piece of a text: a literal, a fact, or a field that is not public. */
type Piece = string | { readonly fact: string } | { readonly field: string };

/** Which fact stands where in a body. */
type Layout =
  | { readonly fact: string; readonly or?: Layout }
  | { readonly literal: string | number | boolean | null }
  | { readonly text: readonly Piece[] }
  | { readonly object: readonly Member[] }
  | { readonly list: readonly Item[] };
type Member =
  { readonly name: string; readonly value: Layout; readonly optional?: boolean } | { readonly spread: "details" };
type Item = { readonly value: Layout; readonly optional?: boolean };

interface Envelope {
  readonly type: string | null;
  readonly layout: Layout | null;
}

/** Retry class, effect and number of an error. */
export interface ErrorFacts {
  readonly number?: number;
  readonly retry: Retry;
  readonly effect: Effect;
}

/** What many errors share; only their codes and messages differ. */
interface Family {
  readonly status: number;
  /** They come at any status from 400 to 599, most often at this one. */
  readonly anyStatus?: true;
  readonly facts: ErrorFacts;
  readonly number?: number;
  readonly envelope: number;
  /** The media type, if it is not the envelope's. */
  readonly type?: string | null;
  /** Where they are documented; `{code}` is the code. */
  readonly docs?: string;
  readonly details?: ObjectKind;
  /** The details that say how long to wait, in seconds. */
  readonly delays?: readonly string[];
  readonly headers?: readonly (readonly [name: string, value: readonly Piece[]])[];
  readonly extra?: { readonly [name: string]: unknown };
  /** Messages vary: those in `errors` are the descriptions. */
  readonly varying?: true;
  /** The message of each code; 0 is the code in words. */
  readonly errors: { readonly [code: string]: string | 0 };
}

interface Definition extends Family {
  readonly code: string;
  readonly message: string;
}

interface Contract {
  readonly envelopes: readonly Envelope[];
  readonly families: readonly Family[];
  readonly schemas: Schemas;
  /** The class if no answer comes. */
  readonly noResponse: Retry | undefined;
}

/** `slot_unavailable`: `Slot unavailable`. */
function inWords(code: string): string {
  const words = code.replace(/[^A-Za-z0-9]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The errors by code and status; of several definitions of one error the first counts. */
function byCodeAndStatus(families: readonly Family[]): object {
  const table = {};
  for (const { status, facts, number, errors } of families) {
    for (const code of Object.keys(errors)) {
      const statuses = own(table, code) ?? {};
      if (!has(statuses, String(status))) {
        put(statuses, String(status), number === undefined ? facts : { number, ...facts });
      }
      put(table, code, statuses);
    }
  }
  return table;
}

let known: readonly (readonly Definition[])[] | undefined;

/** The definitions of each envelope. */
function definitions(): readonly (readonly Definition[])[] {
  if (known === undefined) {
    const speaking: Definition[][] = CONTRACT.envelopes.map(() => []);
    for (const family of CONTRACT.families) {
      for (const code of Object.keys(family.errors)) {
        const message = own(family.errors, code);
        speaking[family.envelope]?.push({
          ...family,
          code,
          message: typeof message === "string" ? message : inWords(code),
        });
      }
    }
    known = speaking;
  }
  return known;
}

/** Where the errors of a definition are documented. */
function docsUrl(definition: Definition): string | undefined {
  return definition.docs?.split("{code}").join(definition.code);
}

function hasStatus(definition: Definition, status: number): boolean {
  const open = definition.anyStatus === true && status >= 400 && status < 600;
  return open || definition.status === status;
}
