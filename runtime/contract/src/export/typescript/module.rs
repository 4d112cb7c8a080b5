//! The part of a module that is the same for every catalog: the files in `module`, one after the other.
//!
//! The files are parts of one scope, so they have no imports. They use `CONTRACT`, `ERRORS` and `KnownError`, which are
//! written for each catalog.

const PARTS: [&str; 16] = [
    include_str!("module/errors.ts"),
    include_str!("module/no_response.ts"),
    include_str!("module/retry.ts"),
    include_str!("module/verdict.ts"),
    include_str!("module/tables.ts"),
    include_str!("module/headers.ts"),
    include_str!("module/response.ts"),
    include_str!("module/body.ts"),
    include_str!("module/parse.ts"),
    include_str!("module/json.ts"),
    include_str!("module/rules.ts"),
    include_str!("module/keys.ts"),
    include_str!("module/walk.ts"),
    include_str!("module/text.ts"),
    include_str!("module/facts.ts"),
    include_str!("module/details.ts"),
];

/// The text of the parts.
pub(super) fn text() -> String {
    PARTS.join("\n")
}

/// The names that the parts declare.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    let lines = PARTS.iter().flat_map(|part| part.lines());
    lines.filter_map(|line| {
        let line = line.strip_prefix("export ").unwrap_or(line);
        let line = line.strip_prefix("async ").unwrap_or(line);
        let declarations = ["const ", "let ", "function ", "interface ", "type "];
        let declared = declarations
            .iter()
            .find_map(|declaration| line.strip_prefix(declaration))?;
        declared
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .next()
    })
}
