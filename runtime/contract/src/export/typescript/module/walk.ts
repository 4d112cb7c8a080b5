// A layout, backwards: which fact each place of a body shows.

interface ShownKey {
  readonly layout: Layout;
  readonly value: unknown;
}

/** What shows a fact: a value, or a part of a string. */
type ShownFact = { readonly fact: string } & ({ readonly value: unknown } | { readonly part: string });

/** What a body shows, read by one layout. */
interface Reading {
  readonly keys: ShownKey[];
  readonly facts: ShownFact[];
  /** The details; of one that is there several times the value is `REPEATED`. */
  readonly details: Map<string, unknown>;
  /** All required members are there, each of its kind, and the literals are the layout's. */
  fits: boolean;
  /** An object on the layout's way has a member of the layout several times. */
  repeated: boolean;
}

const REPEATED = {};

function nothingRead(): Reading {
  return { keys: [], facts: [], details: new Map(), fits: false, repeated: false };
}

/** Reads a body by a layout. With a definition, `fact or …` shows what this definition has. */
function walk(
  layout: Layout,
  { value, repeated }: { readonly value: unknown; readonly repeated: Repeated },
  definition?: Definition,
): Reading {
  const reading = nothingRead();
  const addDetail = (name: string, value: unknown): void => {
    reading.details.set(name, reading.details.has(name) ? REPEATED : value);
  };
  const addDetails = (object: object, names: readonly string[]): void => {
    for (const name of names) {
      addDetail(name, repeated.get(object)?.has(name) === true ? REPEATED : own(object, name));
    }
  };
  /** Whether the value can stand where the layout has this one. */
  const visit = (layout: Layout, value: unknown): boolean => {
    if (isKey(layout)) {
      reading.keys.push({ layout, value });
      if (definition === undefined || alternatives(layout).length === 1) {
        return accepts(layout, value);
      }
    }
    if ("fact" in layout) {
      return layout.or === undefined ? visitFact(layout.fact, value) : visitAlternatives(layout, value);
    }
    if ("object" in layout) {
      return jsonKind(value) === "object" && visitMembers(layout.object, value as object);
    }
    if ("list" in layout) {
      return jsonKind(value) === "list" && visitItems(layout.list, value as readonly unknown[]);
    }
    if ("text" in layout) {
      const found = isText(value) ? readPieces(layout.text, value) : undefined;
      found?.forEach(([fact, part]) => reading.facts.push({ fact, part }));
      return found !== undefined;
    }
    return accepts(layout, value);
  };
  const visitFact = (fact: string, value: unknown): boolean => {
    if (!factAccepts(fact, value)) {
      return false;
    }
    if (fact === "details") {
      addDetails(value as object, Object.keys(value as object));
    } else if (fact.startsWith("details.")) {
      addDetail(fact.slice("details.".length), value);
    } else {
      reading.facts.push({ fact, value });
    }
    return true;
  };
  /** The first alternative that the value can be, unless it is what another one always shows. */
  const visitAlternatives = (layout: Layout, value: unknown): boolean => {
    const possible = alternatives(layout).filter(
      (one) => definition === undefined || !("fact" in one) || canHave(definition, one.fact),
    );
    const alwaysShows = (one: Layout): boolean =>
      definition === undefined ? !hasFact(one) && accepts(one, value) : shows(definition, one, value);
    if (possible.some(alwaysShows)) {
      return true;
    }
    const first = possible.find((one) => accepts(one, value));
    // A key of another value is compared where it is one.
    return first !== undefined && (isKey(first) || visit(first, value));
  };
  const visitMembers = (members: readonly Member[], object: object): boolean => {
    const isBeside = (name: string): boolean => members.some((it) => "name" in it && it.name === name);
    let fits = true;
    for (const member of members) {
      if ("spread" in member) {
        addDetails(
          object,
          Object.keys(object).filter((name) => !isBeside(name)),
        );
        continue;
      }
      const { name, value: layout, optional = false } = member;
      reading.repeated ||= repeated.get(object)?.has(name) === true;
      // An optional member of another kind counts as absent.
      const found = has(object, name) ? visit(layout, own(object, name)) : false;
      fits &&= found || optional;
    }
    return fits;
  };
  /** In order; an optional element that the next value cannot be is absent. */
  const visitItems = (items: readonly Item[], list: readonly unknown[]): boolean => {
    let fits = true;
    let at = 0;
    for (const { value: layout, optional = false } of items) {
      const found = list[at];
      if (optional && (at >= list.length || !accepts(layout, found))) {
        continue;
      }
      const isThere = at < list.length && visit(layout, found);
      fits &&= isThere || optional;
      at += 1;
    }
    return fits;
  };
  reading.fits = visit(layout, value);
  return reading;
}

/**
 * Whether a value is of the kind of a layout's; of a literal, whether it is the same, of a string, whether its literal
 * parts are, of an object, whether its required members are.
 */
function accepts(layout: Layout, value: unknown): boolean {
  if ("fact" in layout) {
    return factAccepts(layout.fact, value) || (layout.or !== undefined && accepts(layout.or, value));
  }
  if ("object" in layout) {
    return (
      jsonKind(value) === "object" &&
      layout.object.every(
        (member) =>
          "spread" in member ||
          member.optional === true ||
          (has(value as object, member.name) && accepts(member.value, own(value as object, member.name))),
      )
    );
  }
  if ("list" in layout) {
    return jsonKind(value) === "list";
  }
  return "text" in layout ? isText(value) && readPieces(layout.text, value) !== undefined : layout.literal === value;
}

function hasFact(layout: Layout): boolean {
  if ("object" in layout) {
    return layout.object.some((member) => "spread" in member || hasFact(member.value));
  }
  if ("list" in layout) {
    return layout.list.some((item) => hasFact(item.value));
  }
  return "fact" in layout || ("text" in layout && layout.text.some((piece) => typeof piece !== "string"));
}

function factAccepts(fact: string, value: unknown): boolean {
  const kind = jsonKind(value);
  switch (fact) {
    case "number":
    case "status":
    case "retry_after":
    case "retry_after_ms":
      return kind === "number";
    case "retryable":
      return kind === "boolean";
    case "details":
      return kind === "object";
    default:
      if (fact.startsWith("details.")) {
        return kind !== "null" && kind !== "none";
      }
      return fact.startsWith("extra.") || kind === "string";
  }
}
