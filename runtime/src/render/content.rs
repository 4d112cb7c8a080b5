//! What an error says, apart from any envelope: for a protocol whose responses have a form of their own.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::details::{DetailWriter, Selection, Values};
use super::guard::{self, Failure};
use super::occurrence::Occurrence;
use super::response::status_refused;
use super::visitor::Visitor;

/// The message and the details of an occurrence.
pub(crate) struct Content<'a> {
    pub(crate) message: Cow<'a, str>,
    /// Strings as they are, every other value as JSON.
    pub(crate) details: BTreeMap<String, String>,
    /// Why the details are missing, and the public description is the message.
    pub(crate) failure: Option<Failure>,
}

impl<'a> Content<'a> {
    pub(crate) fn of(occurrence: &Occurrence<'a>) -> Self {
        let mut failure = None;
        let made = guard::run_reporting(&mut failure, || {
            Ok((occurrence.try_message()?, details(occurrence)?))
        });
        let (message, details) = made.unwrap_or_else(|reason| {
            failure = Some(reason);
            let description = occurrence.definition().public_description();
            (Cow::Borrowed(description), BTreeMap::new())
        });
        if occurrence.plan().get(occurrence.definition()).status_field
            && let Some(refused) = occurrence.refused_status()
        {
            failure.get_or_insert_with(|| status_refused(refused));
        }
        Content {
            message,
            details,
            failure,
        }
    }
}

/// All details, those with a place of their own in the layout, too.
fn details(occurrence: &Occurrence<'_>) -> Result<BTreeMap<String, String>, Failure> {
    let mut json = b"{".to_vec();
    let mut failure = None;
    occurrence.visit(Visitor::Details(DetailWriter {
        buffer: &mut json,
        plans: &occurrence.plan().get(occurrence.definition()).details,
        selection: Selection::All,
        values: &mut Values::default(),
        failure: &mut failure,
        flattened: None,
    }));
    if let Some(failure) = failure {
        return Err(failure);
    }
    json.push(b'}');
    texts(&json).map_err(|error| Failure::new(error.to_string()))
}

/// The members of an object as texts.
fn texts(json: &[u8]) -> serde_json::Result<BTreeMap<String, String>> {
    let members: BTreeMap<String, &RawValue> = serde_json::from_slice(json)?;
    let texts = members.into_iter().map(|(name, value)| {
        let value = value.get();
        let text = if value.starts_with('"') {
            serde_json::from_str(value)?
        } else {
            value.to_owned()
        };
        Ok((name, text))
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_lose_their_quotes_and_numbers_keep_their_digits() {
        let texts = texts(br#"{"a":"x\ny","b":340282366920938463463374607431768211455,"c":["z"]}"#)
            .unwrap();
        let expected = [
            ("a", "x\ny"),
            ("b", "340282366920938463463374607431768211455"),
            ("c", r#"["z"]"#),
        ];
        let expected = expected.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(texts, BTreeMap::from(expected));
    }
}
