//! With the module of [`typescript`](crate::export::typescript()).

use crate::document::{CodeDocument, DetailDocument};
use crate::export::entry::Entry;
use crate::export::html::context::Context;
use crate::{Effect, Retry};

/// How many details are shown at most: as an example of how to read them.
const SHOWN: usize = 3;

pub(super) fn text(entry: Entry<'_>, context: Context<'_>) -> String {
    let code = entry.code;
    let module = context.links.options().module_name();
    let repeats = code.retry.is_retryable();
    let imports = if repeats {
        "decodeError, verdict"
    } else {
        "decodeError"
    };
    let body = match code.retry {
        _ if repeats => repeat(code),
        Retry::Refresh => format!(
            "    // Renew what is stale, then send a new request.\n{}",
            show(code)
        ),
        _ => show(code),
    };
    format!(
        "import {{ {imports} }} from \"./{module}\";\n\n\
         if ({}) {{\n  \
           const error = await decodeError(response);\n  \
           if ({}) {{\n{body}  }}\n\
         }}\n",
        failed(code),
        condition(code, context.is_shared),
    )
}

/// An API that answers errors with a success status sends what is `ok`, too.
fn failed(code: &CodeDocument) -> String {
    match (200..300).contains(&code.status) {
        true => format!("response.status === {}", code.status),
        false => "!response.ok".to_owned(),
    }
}

fn condition(code: &CodeDocument, is_shared: bool) -> String {
    let status = match is_shared && !code.any_status {
        true => format!(" && error.status === {}", code.status),
        false => String::new(),
    };
    format!("error.code === \"{}\"{status}", code.code)
}

fn repeat(code: &CodeDocument) -> String {
    let caution = match code.effect {
        Effect::Unknown => "    // Says \"stop\" for a request that must not be applied twice.\n",
        Effect::None => "",
    };
    format!(
        "{caution}    const next = verdict(error, {{\n      method,\n      attempt,\n      elapsedMs,\n      \
         random: Math.random(),\n    }});\n    \
         if (next.action === \"retry\") {{\n      setTimeout(send, next.delayMs);\n    }}\n"
    )
}

fn show(code: &CodeDocument) -> String {
    let details = code.details.iter().take(SHOWN).map(detail);
    let values = std::iter::once("error.message".to_owned()).chain(details);
    let lines: String = values.map(|value| format!("      {value},\n")).collect();
    format!("    show(\n{lines}    );\n")
}

fn detail(detail: &DetailDocument) -> String {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$';
    let name = &detail.name;
    let is_identifier =
        name.starts_with(letter) && name.chars().all(|c| letter(c) || c.is_ascii_digit());
    match (detail.flattened, is_identifier) {
        (true, _) => "error.details".to_owned(),
        (false, true) => format!("error.details?.{name}"),
        (false, false) => {
            let name = serde_json::Value::from(&name[..]);
            format!("error.details?.[{name}]")
        }
    }
}
