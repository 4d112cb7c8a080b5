// Texts of literals and facts, backwards.

/**
 * The text of each fact, if the literals fit. Facts that touch are left out: nothing tells them apart. Each fact takes
 * as little as it can.
 */
function readPieces(
  pieces: readonly Piece[],
  text: string,
): readonly (readonly [fact: string, part: string])[] | undefined {
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
