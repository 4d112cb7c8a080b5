// Details: what has the contract's types is copied, so that nobody can change it afterwards.

/** The type of a JSON value. */
type Kind =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | "null"
  | "unknown"
  | ObjectKind
  | { readonly list: Kind }
  | { readonly tuple: readonly Kind[]; readonly rest?: Kind }
  | { readonly words: readonly unknown[] }
  | SeveralKinds
  /** A schema by its name. */
  | { readonly ref: string };
type SeveralKinds =
  /** The first that fits. */
  | { readonly any: readonly Kind[] }
  /** All fit; the members of objects are put together. */
  | { readonly all: readonly Kind[] };
interface ObjectKind {
  readonly required?: { readonly [name: string]: Kind };
  readonly optional?: { readonly [name: string]: Kind };
  /** The members of other names; without it they are left out. */
  readonly rest?: Kind;
}
type Schemas = { readonly [name: string]: Kind };

/**
 * The copies of objects and lists, by the kinds that look at them several times. If these copied anew what is nested in
 * them, the effort would double with each level.
 */
type Copies = Map<SeveralKinds, Map<unknown, unknown>>;

/** A copy of a value of this kind; `undefined` if it is of another. */
function copied(kind: Kind, value: unknown, copies: Copies): unknown {
  if (typeof kind === "string") {
    return copiedScalar(kind, value);
  }
  if ("ref" in kind) {
    return copied((own(CONTRACT.schemas, kind.ref) ?? "unknown") as Kind, value, copies);
  }
  if ("words" in kind) {
    return kind.words.find((word) => sameJson(word, value));
  }
  if ("any" in kind || "all" in kind) {
    return copiedOnce(kind, value, copies);
  }
  if ("list" in kind || "tuple" in kind) {
    return copiedList(kind, value, copies);
  }
  return jsonKind(value) === "object"
    ? copiedObject(kind, Object.keys(value as object), (name) => own(value as object, name), copies)
    : undefined;
}

function copiedOnce(kind: SeveralKinds, value: unknown, copies: Copies): unknown {
  const known = copies.get(kind) ?? new Map<unknown, unknown>();
  copies.set(kind, known);
  if (known.has(value)) {
    return known.get(value);
  }
  const copy =
    "any" in kind
      ? first(kind.any, (one) => copied(one, value, copies))
      : kind.all.map((one) => copied(one, value, copies)).reduce(together);
  if (typeof value === "object") {
    known.set(value, copy);
  }
  return copy;
}

function copiedScalar(kind: Kind & string, value: unknown): unknown {
  switch (kind) {
    case "unknown":
      return value;
    case "null":
      return value === null ? null : undefined;
    case "integer":
      // Other numbers may have lost digits.
      return Number.isSafeInteger(value) ? value : undefined;
    case "number":
      return Number.isFinite(value) ? value : undefined;
    default:
      return typeof value === kind ? value : undefined;
  }
}

function copiedList(
  kind: { readonly list: Kind } | { readonly tuple: readonly Kind[]; readonly rest?: Kind },
  value: unknown,
  copies: Copies,
): unknown {
  if (!Array.isArray(value)) {
    return undefined;
  }
  // A proxy can have any length.
  const { length } = value;
  const [kinds, rest] = "list" in kind ? [[], kind.list] : [kind.tuple, kind.rest];
  if (length < kinds.length || length > LIMIT || (rest === undefined && length > kinds.length)) {
    return undefined;
  }
  const copy: unknown[] = [];
  for (let at = 0; at < length; at += 1) {
    const item = copied(kinds[at] ?? rest ?? "unknown", value[at], copies);
    if (item === undefined) {
      return undefined;
    }
    copy.push(item);
  }
  return copy;
}

/** A required member of another kind counts for the whole, an optional one as absent. */
function copiedObject(
  { required = {}, optional = {}, rest }: ObjectKind,
  names: readonly string[],
  member: (name: string) => unknown,
  copies: Copies,
): object | undefined {
  const copy = {};
  for (const name of Object.keys(required)) {
    const value = copied(own(required, name) as Kind, member(name), copies);
    if (value === undefined) {
      return undefined;
    }
    put(copy, name, value);
  }
  const others = rest === undefined ? [] : names.filter((name) => !has(required, name) && !has(optional, name));
  for (const name of [...Object.keys(optional), ...others]) {
    const value = copied((own(optional, name) ?? rest) as Kind, member(name), copies);
    if (value !== undefined) {
      put(copy, name, value);
    }
  }
  return copy;
}

function together(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) {
    return undefined;
  }
  return jsonKind(a) === "object" && jsonKind(b) === "object" ? { ...(a as object), ...(b as object) } : b;
}

function first<T, U>(values: readonly T[], result: (value: T) => U | undefined): U | undefined {
  for (const value of values) {
    const found = result(value);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The details of an error; `undefined` if the contract has none, or a required one is missing or of another type. */
function typedDetails(kind: ObjectKind | undefined, details: ReadonlyMap<string, Shown>): object | undefined {
  if (kind === undefined) {
    return undefined;
  }
  const copies: Copies = new Map();
  const value = (name: string): unknown => {
    const shown = details.get(name);
    if (shown === undefined || "value" in shown) {
      return shown?.value;
    }
    const { part } = shown;
    const isOptional = has(kind.optional ?? {}, name);
    if (part === "" && isOptional) {
      return undefined;
    }
    // A text shows strings as they are, and other values as JSON.
    const of = own((isOptional ? kind.optional : kind.required) ?? {}, name) as Kind | undefined;
    return of === undefined || copied(of, part, copies) !== undefined ? part : shownValue(shown);
  };
  // A detail that is `null` is absent, and so is one that is there several times.
  const there = new Set([...details.keys()].filter((name) => (value(name) ?? null) !== null));
  try {
    return copiedObject(kind, [...there], (name) => (there.has(name) ? value(name) : undefined), copies);
  } catch {
    // A getter failed, or a value contains itself.
    return undefined;
  }
}
