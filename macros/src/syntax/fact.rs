//! Facts in layouts and header values.

use errbook_contract::layout::{Fact, Text};

use super::{Piece, Template};
use crate::diagnostics::did_you_mean;

const FIELD_MARK: &str = "`#[api_error(header = \"Name\")]`";

/// Where a fact is used.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum FactContext {
    Layout,
    /// The body is a text: `details` as a whole is not allowed here.
    Text,
    /// `details` is not allowed here; a field is sent as a header by its own key.
    Header,
}

/// Parses a fact: a word, `extra.NAME` or `details.NAME`. The error states the rule and the remedy.
pub(crate) fn parse_fact(
    word: &str,
    part: Option<&str>,
    context: FactContext,
) -> Result<Fact, String> {
    match (word, part) {
        ("details", part) if context == FactContext::Header => {
            let part = part.map(|part| format!(".{part}")).unwrap_or_default();
            let rule = format!("a header cannot contain `{{details{part}}}`");
            return Err(format!("{rule}; mark the field {FIELD_MARK}"));
        }
        ("details", None) if context == FactContext::Text => {
            let rule = "a text cannot contain `{details}` as a whole";
            return Err(format!("{rule}; write `{{details.NAME}}` for each detail"));
        }
        ("extra", Some(name)) => return Ok(Fact::Extra(name.to_owned().into())),
        ("details", Some(name)) => return Ok(Fact::Detail(name.to_owned().into())),
        ("extra", None) => {
            return Err("`extra` needs the name of a literal; write `extra.NAME`".to_owned());
        }
        (_, Some(part)) => {
            let rule = format!("the fact `{word}` has no part `{part}`");
            return Err(format!("{rule}; write `{word}`"));
        }
        (_, None) => {}
    }
    Fact::from_word(word).ok_or_else(|| unknown(word, context))
}

fn unknown(word: &str, context: FactContext) -> String {
    let words = Fact::words();
    let words = words.filter(|word| *word != "details" || context == FactContext::Layout);
    let remedy = did_you_mean(word, words.clone(), || {
        let words = words.collect::<Vec<_>>().join("`, `");
        match context {
            FactContext::Layout | FactContext::Text => {
                format!("use `{words}`, `details.NAME` or `extra.NAME`")
            }
            FactContext::Header => {
                format!("use `{words}` or `extra.NAME`, or mark a field {FIELD_MARK} to send it")
            }
        }
    });
    format!("unknown fact `{word}`; {remedy}")
}

/// The pieces of a string that may contain facts. The error states the rule and the remedy.
pub(crate) fn parse_text(template: &Template, context: FactContext) -> Result<Vec<Text>, String> {
    let pieces = template.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => Ok(Text::Literal(text.clone().into())),
        Piece::Placeholder { name, spec } if spec.is_empty() => {
            let (word, part) = match name.split_once('.') {
                Some((word, part)) => (word, Some(part.trim_start_matches("r#"))),
                None => (&name[..], None),
            };
            parse_fact(word, part, context).map(Text::Fact)
        }
        Piece::Placeholder { name, .. } => {
            Err(format!("a fact takes no format spec; write `{{{name}}}`"))
        }
    });
    pieces.collect()
}
