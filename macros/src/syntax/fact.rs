//! The facts that layouts and header values can show.

use errbook_contract::layout::{Fact, Text};

use super::{Piece, Template};
use crate::diagnostics::did_you_mean;

const MARK_FIELD: &str = "mark the field `#[api_error(header = \"Name\")]`";

/// Where a fact is shown.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum FactContext {
    Layout,
    /// Not the details: a field goes into a header by its own key.
    Header,
}

/// The fact of a word, `extra.NAME` and `details.NAME` included; the error is the rule and the remedy.
pub(crate) fn parse_fact(
    word: &str,
    part: Option<&str>,
    context: FactContext,
) -> Result<Fact, String> {
    match (word, part) {
        ("details", part) if context == FactContext::Header => {
            let part = part.map(|part| format!(".{part}")).unwrap_or_default();
            let rule = format!("a header cannot contain `{{details{part}}}`");
            return Err(format!("{rule}; {MARK_FIELD}"));
        }
        ("extra", Some(name)) => return Ok(Fact::Extra(name.to_owned().into())),
        ("details", Some(name)) => return Ok(Fact::Detail(name.to_owned().into())),
        ("extra", None) => {
            return Err("`extra` needs the name of a literal; write `extra.NAME`".to_owned());
        }
        (_, Some(part)) => {
            let remedy = "only `extra` and `details` have parts";
            return Err(format!("the fact `{word}` has no part `{part}`; {remedy}"));
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
            FactContext::Layout => {
                format!("the facts are `{words}`, `details.NAME` and `extra.NAME`")
            }
            FactContext::Header => {
                format!("the facts are `{words}` and `extra.NAME`; to send a field, {MARK_FIELD}")
            }
        }
    });
    format!("unknown fact `{word}`; {remedy}")
}

/// The pieces of a string that may show facts; the error is the rule and the remedy.
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
            Err(format!("a fact takes no format; write `{{{name}}}`"))
        }
    });
    pieces.collect()
}
