//! Strings in which facts touch.

use crate::layout::{Fact, Text, Value};

/// Why a client cannot read the string, if it cannot.
pub(super) fn fault(pieces: &[Text]) -> Option<String> {
    let mut touching = pieces.windows(2).filter_map(|pair| match pair {
        [Text::Fact(first), Text::Fact(second)] => Some((first, second)),
        _ => None,
    });
    let (first, second) = touching.find(|(first, second)| {
        // Keys are compared as they stand together.
        !(is_key(first) && is_key(second)) && (is_read(first) || is_read(second))
    })?;
    Some(format!(
        "shows `{first}` and `{second}` in {} with nothing between them, so that clients cannot tell where one ends; \
         put text between them",
        Value::Text(pieces.to_vec().into())
    ))
}

fn is_key(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Code | Fact::Number | Fact::DocsUrl | Fact::Extra(_)
    )
}

/// Whether clients use what stands there.
fn is_read(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::Status | Fact::Reason | Fact::Description | Fact::Help
    )
}
