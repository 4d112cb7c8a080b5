//! `missing_help`: errors that leave clients without a next step.

use super::Finding;
use crate::Retry;
use crate::document::CodeDocument;
use crate::lint::Lint;

/// `codes` are the documented ones; no document shows the help of others.
pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    let message = "the class is `never`, but nothing says what to do instead; add `help = \"…\"`";
    for code in codes {
        if needs_help(code) && !says_more(code) {
            found.push(Finding::in_code(Lint::MissingHelp, code, message));
        }
    }
}

/// Whether class and status leave open what to do. Of the class `never`, these do: rights, payment, the state of a
/// resource, or a limit have to change, but how? Other statuses blame the request or its URL, at 5xx a client can do
/// nothing, and the other classes say what to do.
fn needs_help(code: &CodeDocument) -> bool {
    const OPEN: [u16; 7] = [401, 402, 403, 409, 412, 423, 429];
    code.retry == Retry::Never && OPEN.contains(&code.status)
}

/// Whether the definition says more than that the request failed: by a help, a link, values of the occurrence, or an
/// instruction.
fn says_more(code: &CodeDocument) -> bool {
    let mut details = code.details.iter();
    let message = code.message.fixed();
    code.help.is_some()
        || code.docs_url.is_some()
        || details.any(|detail| !detail.delay)
        || has_instruction(&code.description)
        || message.is_none_or(|text| has_instruction(&text))
}

/// Words for what is needed, or that nothing is, since it has been done already; anywhere in a text.
const NEEDS: &[&str] = &[
    "already", "before", "except", "first", "instead", "lack", "lacks", "missing", "must", "need",
    "needed", "needs", "only", "please", "require", "required", "requires", "should", "unless",
    "until",
];

/// Imperatives, at the beginning of a sentence or clause.
const IMPERATIVES: &[&str] = &[
    "accept", "activate", "add", "ask", "cancel", "change", "check", "choose", "complete",
    "confirm", "connect", "contact", "create", "delete", "enable", "enter", "finish", "get",
    "give", "join", "log", "pay", "pick", "provide", "register", "release", "reload", "remove",
    "renew", "request", "resolve", "select", "send", "set", "sign", "start", "stop", "submit",
    "switch", "top", "try", "unlock", "update", "upgrade", "use", "verify", "wait",
];

fn has_instruction(text: &str) -> bool {
    let text = text.to_lowercase();
    text.split(['.', ';', ':', ',', '!', '?']).any(|clause| {
        let words = clause.split(|c: char| !c.is_alphanumeric() && c != '\'');
        let mut words = words.filter(|word| !word.is_empty()).peekable();
        let starts = words.peek().copied().map(|first| match first {
            "or" | "and" | "then" | "to" => words.clone().nth(1).unwrap_or_default(),
            first => first,
        });
        starts.is_some_and(|first| IMPERATIVES.contains(&first))
            || words.any(|word| NEEDS.contains(&word))
    })
}
