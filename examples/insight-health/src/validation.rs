//! Which fields an appointment must have.

use serde_json::{Map, Value};

use crate::date::is_date;
use crate::errors::FieldError;

enum Kind {
    Text,
    Date,
    /// Part of a name; not needed where `name` holds the whole.
    NamePart,
}

use Kind::{Date, NamePart, Text};

/// An object's fields, each by its path.
type Fields = &'static [(&'static str, Kind)];

const REQUIRED: [(&str, Fields); 3] = [
    (
        "appointment",
        &[
            ("appointment.id", Text),
            ("appointment.status", Text),
            ("appointment.start_time", Text),
            ("appointment.start_date", Date),
            ("appointment.type", Text),
            ("appointment.created_time", Text),
        ],
    ),
    (
        "patient",
        &[
            ("patient.id", Text),
            ("patient.first_name", NamePart),
            ("patient.last_name", NamePart),
            ("patient.birth_date", Date),
            ("patient.gender", Text),
        ],
    ),
    (
        "practitioner",
        &[
            ("practitioner.id", Text),
            ("practitioner.first_name", NamePart),
            ("practitioner.last_name", NamePart),
        ],
    ),
];

/// The appointment's ID, or everything that is wrong with it.
pub(crate) fn check(index: usize, entry: &Value) -> Result<String, Vec<FieldError>> {
    let mut errors = Vec::new();
    for (object, fields) in &REQUIRED {
        match entry.get(object).and_then(Value::as_object) {
            Some(members) => errors.extend(
                fields
                    .iter()
                    .filter_map(|(field, kind)| wrong(index, members, field, kind)),
            ),
            None => errors.push(FieldError::Object { index, object }),
        }
    }
    match entry.pointer("/appointment/id").and_then(Value::as_str) {
        Some(id) if errors.is_empty() => Ok(id.to_owned()),
        _ => Err(errors),
    }
}

fn wrong(
    index: usize,
    members: &Map<String, Value>,
    field: &'static str,
    kind: &Kind,
) -> Option<FieldError> {
    let (_, name) = field.split_once('.')?;
    match (text(members, name), kind) {
        (Ok(Some(date)), Date) if !is_date(date) => Some(FieldError::NoDate { index, field }),
        (Ok(Some(_)), _) => None,
        (Err(NotText), _) => Some(FieldError::NoText { index, field }),
        (Ok(None), Text) => Some(FieldError::Required { index, field }),
        (Ok(None), Date) => Some(FieldError::DateRequired { index, field }),
        (Ok(None), NamePart) if matches!(text(members, "name"), Ok(Some(_))) => None,
        (Ok(None), NamePart) => Some(FieldError::NameRequired { index, field }),
    }
}

struct NotText;

/// The member's text; `null` and blanks are as good as nothing.
fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, NotText> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.trim().is_empty())),
        Some(_) => Err(NotText),
    }
}
