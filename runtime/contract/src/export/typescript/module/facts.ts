// The facts beside the keys that an error needs.

/** What shows a fact. A value of its own comes before a part of a string, where its end may be another one's. */
function showing(facts: readonly ShownFact[], fact: string): readonly ShownFact[] {
  const ofFact = facts.filter((shown) => shown.fact === fact);
  const own = ofFact.filter((shown) => "value" in shown);
  return own.length > 0 ? own : ofFact;
}

function shownText(shown: Shown): string | undefined {
  if ("part" in shown) {
    return shown.part;
  }
  return isText(shown.value) ? shown.value : undefined;
}

/** The value; of a text the number or boolean that it is. */
function shownValue(shown: Shown): unknown {
  if ("value" in shown) {
    return shown.value;
  }
  const parsed = parseJson(shown.part);
  return "value" in parsed ? parsed.value : undefined;
}

function firstText(facts: readonly ShownFact[], fact: string): string | undefined {
  return showing(facts, fact)
    .map(shownText)
    .find((text) => text !== undefined);
}

/** The longest delay in milliseconds that facts and details ask for. */
function askedByBody(
  facts: readonly ShownFact[],
  details: ReadonlyMap<string, Shown>,
  definitions: readonly Definition[],
): number | undefined {
  const whole = (value: unknown, unit: number): number | undefined =>
    typeof value === "number" && value >= 0 && value % 1 === 0 ? value * unit : undefined;
  const marked = definitions.flatMap((definition) => definition.delays ?? []);
  return longest([
    ...showing(facts, "retry_after").map((shown) => whole(shownValue(shown), 1000)),
    ...showing(facts, "retry_after_ms").map((shown) => whole(shownValue(shown), 1)),
    ...marked.map((name) => whole(details.has(name) ? shownValue(details.get(name) as Shown) : undefined, 1000)),
  ]);
}

/** The facts in the headers of a definition. */
function factsInHeaders(definition: Definition, lines: HeaderLines): readonly ShownFact[] {
  const inLine = (pieces: readonly Piece[]) => (line: string) =>
    (readPieces(pieces, line) ?? []).map(([fact, part]) => ({ fact, part }));
  return (definition.headers ?? []).flatMap(([name, pieces]) => lines(name).flatMap(inLine(pieces)));
}

/** The class that the answer names, with its default parameters. */
function namedRetry(facts: readonly ShownFact[], status: number): Retry | undefined {
  for (const shown of showing(facts, "retry")) {
    const named = CLASSES.find((retry) => retry.class === shownText(shown));
    if (named !== undefined) {
      return named;
    }
  }
  const values = showing(facts, "retryable").map(shownValue);
  const retryable = values.find((value) => typeof value === "boolean");
  if (retryable === undefined) {
    return undefined;
  }
  // What is not retryable but stale can be renewed nevertheless.
  const usual = defaultRetry(status);
  return usual !== undefined && isRetryable(usual) === retryable ? usual : retryable ? BACKOFF : NEVER;
}

/** The effect that the answer names. */
function namedEffect(facts: readonly ShownFact[]): Effect | undefined {
  const effects = showing(facts, "effect").map(shownText);
  return effects.find((effect): effect is Effect => effect === "none" || effect === "unknown");
}

/** The code and the number, as received. */
function identity(
  keys: readonly ShownKey[],
  inHeaders: readonly ShownFact[],
): { code: string | undefined; number: number | undefined } {
  const inText = (pieces: readonly Piece[], text: string): readonly ShownFact[] =>
    (readPieces(pieces, text) ?? []).map(([fact, part]) => ({ fact, part }));
  const inBody = keys.flatMap((key): readonly ShownFact[] => {
    if ("pieces" in key) {
      return inText(key.pieces, key.body);
    }
    const { layout, value } = key;
    if ("fact" in layout) {
      return [{ fact: layout.fact, value }];
    }
    return "text" in layout && isText(value) ? inText(layout.text, value) : [];
  });
  const all = [...inBody, ...inHeaders];
  const isNumber = (value: unknown): value is number => typeof value === "number" && (value | 0) === value;
  return {
    code: all
      .filter(({ fact }) => fact === "code")
      .map(shownText)
      .find((code) => code !== undefined),
    number: all
      .filter(({ fact }) => fact === "number")
      .map(shownValue)
      .find(isNumber),
  };
}
