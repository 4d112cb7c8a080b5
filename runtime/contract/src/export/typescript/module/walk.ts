// A layout, backwards: which fact each place of a body shows.

/** A place of the body that says which definition it is of; of a body that is a text, all of it. */
type ShownKey =
  { readonly layout: Layout; readonly value: unknown } | { readonly pieces: readonly Piece[]; readonly body: string };

/** What shows a fact or detail: a value, or a part of a string. */
type Shown = { readonly value: unknown } | { readonly part: string };
type ShownFact = { readonly fact: string } & Shown;

/** What a body shows, read by one layout. */
interface Reading {
  readonly keys: ShownKey[];
  readonly facts: ShownFact[];
  /** The details; of one that is there several times the value is `REPEATED`. */
  readonly details: Map<string, Shown>;
  /** All required members are there, each of its kind, and the literals are the layout's. */
  fits: boolean;
  /** An object on the layout's way has a member of the layout several times. */
  repeated: boolean;
}

const REPEATED: Shown = { value: null };

function nothingRead(): Reading {
  return { keys: [], facts: [], details: new Map(), fits: false, repeated: false };
}

/** Reads a body that is a text, if the literals fit. */
function walkText(pieces: readonly Piece[], body: string, definition?: Definition): Reading | undefined {
  const reading = walk({ text: pieces }, { value: body, repeated: new WeakMap() }, definition, true);
  if (keysIn(pieces) > 0) {
    reading.keys.push({ pieces, body });
  }
  return reading.fits ? reading : undefined;
}

/** Reads a body by a layout. With a definition, `fact or …` shows what this definition has. */
function walk(
  layout: Layout,
  { value, repeated }: { readonly value: unknown; readonly repeated: Repeated },
  definition?: Definition,
  isWholeText = false,
): Reading {
  const reading = nothingRead();
  /** The details that the layout places, once for each place. */
  const placed: (readonly [name: string, shown: Shown])[] = [];
  const addDetails = (object: object, names: readonly string[]): void => {
    for (const name of names) {
      const isRepeated = reading.details.has(name) || repeated.get(object)?.has(name) === true;
      reading.details.set(name, isRepeated ? REPEATED : { value: own(object, name) });
    }
  };
  const addFact = (fact: string, shown: Shown): void => {
    if (fact.startsWith("details.")) {
      placed.push([fact.slice("details.".length), shown]);
    } else {
      reading.facts.push({ fact, ...shown });
    }
  };
  /** A string of facts. The keys of the definition tell the others apart; if they are not in it, nothing does. */
  const visitText = (pieces: readonly Piece[], text: string): boolean => {
    const found = (definition && readPieces(pieces, text, definition)) ?? readPieces(pieces, text);
    found?.forEach(([fact, part]) => addFact(fact, { part }));
    return found !== undefined;
  };
  /** Whether the value can stand where the layout has this one. */
  const visit = (layout: Layout, value: unknown): boolean => {
    if (!isWholeText && isKey(layout)) {
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
      return isText(value) && visitText(layout.text, value);
    }
    return accepts(layout, value);
  };
  const visitFact = (fact: string, value: unknown): boolean => {
    if (!factAccepts(fact, value)) {
      return false;
    }
    if (fact === "details") {
      addDetails(value as object, Object.keys(value as object));
    } else {
      addFact(fact, { value });
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
  // A detail that the layout places is read there, and rather as a value than in a string.
  const isPart = ([, shown]: readonly [string, Shown]): boolean => "part" in shown;
  const inOrder = [...placed.filter((it) => !isPart(it)), ...placed.filter(isPart)];
  for (const [name, shown] of inOrder.reverse()) {
    reading.details.set(name, shown);
  }
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
