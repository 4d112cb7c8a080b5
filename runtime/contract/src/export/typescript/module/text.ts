// Texts of literals and facts, backwards.

/**
 * The text of each fact, if the literals fit. Facts that touch are left out: nothing tells them apart. Each fact takes
 * as little as it can. The keys of a definition count as literals.
 */
function readPieces(
  layout: readonly Piece[],
  text: string,
  definition?: Definition,
): readonly (readonly [fact: string, part: string])[] | undefined {
  const pieces = piecesOf(layout, definition);
  const facts: [string, string][] = [];
  let rest = text;
  /** What stands before the next literal: nothing, a fact, or what cannot be told apart. */
  let open: undefined | { readonly fact?: string };
  for (const [position, piece] of pieces.entries()) {
    if (typeof piece !== "string") {
      open = open === undefined && "fact" in piece ? { fact: piece.fact } : {};
      continue;
    }
    const isLast = position + 1 === pieces.length;
    const at = open === undefined ? 0 : isLast ? rest.length - piece.length : rest.indexOf(piece);
    if (at < 0 || !rest.startsWith(piece, at)) {
      return undefined;
    }
    if (open?.fact !== undefined) {
      facts.push([open.fact, rest.slice(0, at)]);
    }
    rest = rest.slice(at + piece.length);
    open = undefined;
  }
  if (open?.fact !== undefined) {
    facts.push([open.fact, rest]);
  }
  return open === undefined && rest !== "" ? undefined : facts;
}

/** The pieces; of a definition, the facts that are the same in all its answers are literals. No two literals touch. */
function piecesOf(pieces: readonly Piece[], definition: Definition | undefined): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const fact = typeof piece !== "string" && "fact" in piece ? piece.fact : undefined;
    const known = definition === undefined || fact === undefined ? undefined : factText(fact, definition);
    const next = known ?? piece;
    const before = all[all.length - 1];
    if (typeof next === "string" && typeof before === "string") {
      all[all.length - 1] = before + next;
    } else {
      all.push(next);
    }
  }
  return all;
}
