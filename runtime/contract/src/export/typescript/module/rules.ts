// The four rules by which an answer is an error of the contract, an unknown one, or none.

/** The body as an envelope reads it. */
interface Candidate {
  readonly envelope: number;
  readonly definitions: readonly Definition[];
  readonly reading: Reading;
  /** The answer has the media type of one of the definitions, or, like them, none. */
  readonly isTyped: boolean;
  /** Nothing but the media type tells the body from a gateway's: it is a text, or there is none. */
  readonly isPlain: boolean;
}

interface Found {
  readonly candidate: Candidate;
  readonly definition: Definition;
}

function decode(answer: Answer): Decoded {
  const body = readBody(answer);
  if (body.kind === "foreign") {
    // Rule 1.
    return foreignError(answer, body.reason, body.shown);
  }
  const candidates = readable(answer, body);
  return (
    byKeys(answer, body, candidates) ??
    byShape(answer, body, candidates) ??
    // Rule 4.
    foreignError(answer, body.kind === "head" ? "empty" : body.kind === "text" ? body.reason : "other_json", body.shown)
  );
}

type ReadableBody = Exclude<Body, { kind: "foreign" }>;

function layoutOf(envelope: number): Layout | undefined {
  return CONTRACT.envelopes[envelope]?.layout ?? undefined;
}

/** The body as the envelope reads it, if it can. */
function readAs(body: ReadableBody, envelope: number, definition?: Definition): Reading | undefined {
  const layout = layoutOf(envelope);
  if (body.kind === "head") {
    return nothingRead();
  }
  if (layout === undefined) {
    return body.kind === "text" && body.text === "" ? { ...nothingRead(), fits: true } : undefined;
  }
  if ("text" in layout) {
    return body.text === undefined ? undefined : walkText(layout.text, body.text, definition);
  }
  return body.kind === "json" ? walk(layout, body, definition) : undefined;
}

/** The envelopes that can read the body. Those of the answer's media type come first. */
function readable(answer: Answer, body: ReadableBody): readonly Candidate[] {
  const candidates = definitions().flatMap((definitions, envelope): readonly Candidate[] => {
    const layout = layoutOf(envelope);
    const reading = readAs(body, envelope);
    const isTyped = definitions.some((it) => hasMediaType(it, answer));
    const isPlain = body.kind === "head" || layout === undefined || "text" in layout;
    // Two readers of a repeated member need not take the same one.
    return reading === undefined || reading.repeated ? [] : [{ envelope, definitions, reading, isTyped, isPlain }];
  });
  return [...candidates.filter((it) => it.isTyped), ...candidates.filter((it) => !it.isTyped)];
}

function hasMediaType(definition: Definition, { lines }: Answer): boolean {
  const { type = CONTRACT.envelopes[definition.envelope]?.type } = definition;
  return essence(lines("content-type")[0]) === essence(type);
}

/** Rule 2: the keys say which definition it is, or that there is none. */
function byKeys(answer: Answer, body: ReadableBody, candidates: readonly Candidate[]): Decoded | undefined {
  let best: Found[] = [];
  let most = 0;
  let keyed: Candidate | undefined;
  // The definitions whose keys are the answer's, whatever their status.
  const alike: Definition[] = [];
  for (const candidate of candidates) {
    for (const definition of candidate.definitions) {
      const { same, different } = agreement(definition, candidate.reading.keys, answer.lines);
      // A text that only looks like one of the API's is no unknown error.
      if (same + different > 0 && (candidate.isTyped || !candidate.isPlain)) {
        keyed ??= candidate;
      }
      if (same === 0 || different > 0) {
        continue;
      }
      alike.push(definition);
      if (hasStatus(definition, answer.status) && same >= most) {
        best = same > most ? [] : best;
        most = same;
        best.push({ candidate, definition });
      }
    }
  }
  if (best.length > 0) {
    return oneOf(answer, body, best);
  }
  return keyed && unknownError(answer, body, keyed, alike, []);
}

/**
 * Rule 3: a definition without keys, whose layout the body has. Where no member tells the API's body from a gateway's,
 * the media type has to be the definition's: of a text, of no body, and of an answer to `HEAD`.
 */
function byShape(answer: Answer, body: ReadableBody, candidates: readonly Candidate[]): Decoded | undefined {
  const found: Found[] = [];
  for (const candidate of candidates) {
    const layout = layoutOf(candidate.envelope);
    for (const definition of candidate.definitions) {
      const fits = body.kind === "head" || (candidate.reading.fits && !hasKeys(definition, layout));
      const isTyped = !candidate.isPlain || hasMediaType(definition, answer);
      if (fits && isTyped && hasStatus(definition, answer.status)) {
        found.push({ candidate, definition });
      }
    }
  }
  const typed = found.filter(({ candidate }) => candidate.isTyped);
  const best = typed.length > 0 ? typed : found;
  return best.length === 0 ? undefined : oneOf(answer, body, best);
}

/** The error, if its definition is the only one with this message, or the only one at all. */
function oneOf(answer: Answer, body: ReadableBody, all: readonly Found[]): Decoded {
  // A definition of this very status comes before those whose status is open.
  const exact = all.filter(({ definition }) => definition.status === answer.status);
  const found = exact.length > 0 ? exact : all;
  const withMessage = found.filter(
    ({ candidate: { reading }, definition }) =>
      definition.varying !== true && firstText(reading.facts, "message") === definition.message,
  );
  const definition = only(withMessage) ?? only(found);
  if (definition !== undefined) {
    return knownError(answer, body, definition);
  }
  const definitions = found.map(({ definition }) => definition);
  return unknownError(answer, body, all[0]?.candidate, definitions, definitions);
}

/** The definition, if all are of one error. */
function only(found: readonly Found[]): Definition | undefined {
  const definition = found[0]?.definition;
  const isSame = (other: Found): boolean =>
    other.definition.code === definition?.code && other.definition.status === definition.status;
  return found.every(isSame) ? definition : undefined;
}

function knownError(answer: Answer, body: ReadableBody, definition: Definition): AnyKnownError {
  const reading = readAs(body, definition.envelope, definition) ?? nothingRead();
  const facts = [...reading.facts, ...factsInHeaders(definition, answer.lines)];
  return {
    kind: "known",
    code: definition.code,
    status: answer.status,
    message: firstText(reading.facts, "message") ?? definition.message,
    details: typedDetails(definition.details, reading.details),
    ...received(answer, askedByBody(facts, reading.details, [definition])),
    body: body.shown,
  };
}

/** `alike` are the definitions whose keys the answer has, at other statuses. */
function unknownError(
  answer: Answer,
  body: ReadableBody,
  candidate: Candidate | undefined,
  alike: readonly Definition[],
  candidates: readonly Definition[],
): UnknownError {
  const reading = candidate?.reading ?? nothingRead();
  const inHeaders = (candidate?.definitions ?? []).flatMap((it) => factsInHeaders(it, answer.lines));
  const { code = same(alike.map((it) => it.code)), number } = identity(reading.keys, inHeaders);
  // The definitions of this code, at any status.
  const ofCode =
    code !== undefined && candidates.length === 0
      ? definitions().flatMap((all) => all.filter((it) => it.code === code))
      : candidates;
  const facts = [...inHeaders, ...reading.facts];
  const names = [...new Set(candidates.map((it) => it.code))].sort();
  const retry = namedRetry(facts, answer.status) ?? same(ofCode.map((it) => it.facts.retry));
  const effect = namedEffect(facts) ?? same(ofCode.map((it) => it.facts.effect));
  return {
    kind: "unknown",
    code: null,
    status: answer.status,
    received: code ?? null,
    ...(number === undefined ? {} : { number }),
    ...(names.length === 0 ? {} : { candidates: names }),
    message:
      firstText(reading.facts, "message") ?? same(ofCode.map((it) => it.message)) ?? `HTTP status ${answer.status}`,
    details: undefined,
    ...(retry === undefined ? {} : { retry }),
    ...(effect === undefined ? {} : { effect }),
    ...received(answer, askedByBody(facts, reading.details, ofCode)),
    body: body.shown,
  };
}

function foreignError(answer: Answer, reason: ForeignReason, body: unknown): ForeignError {
  return {
    kind: "foreign",
    code: null,
    status: answer.status,
    reason,
    message: `HTTP status ${answer.status}: ${reason === "used" ? USED : "not an error of the API"}`,
    details: undefined,
    ...received(answer, undefined),
    body,
  };
}

const USED = "the body was read before; give decodeError a clone() of the response, or parseError what was read";

/** What the server says beside the error. */
function received(answer: Answer, inBody: number | undefined): Received {
  const retryAfterMs = longest([askedByHeaders(answer), inBody]);
  const shouldRetry = saidByHeaders(answer);
  return {
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(shouldRetry === undefined ? {} : { shouldRetry }),
    ...(answer.headers === undefined ? {} : { headers: answer.headers }),
  };
}

/** What is the same of all, if there are any. */
function same<T>(values: readonly T[]): T | undefined {
  return values.every((value) => sameJson(value, values[0])) ? values[0] : undefined;
}
