//! The object in which the bodies of an envelope differ.

use serde_json::Value as Json;

use crate::layout::{Fact, Member, Value};

/// The object that holds the code, from the root of the layout.
#[derive(Default)]
pub(super) struct Place<'a> {
    path: Vec<&'a str>,
    /// The name of its member with the code; `None` if bodies can differ elsewhere, too. The path is then empty.
    pub(super) code: Option<&'a str>,
}

impl<'a> Place<'a> {
    /// The object that has the code as a member and is in every body; the whole body if there is none.
    pub(super) fn new(layout: &'a Value) -> Self {
        code_place(layout).unwrap_or_default()
    }

    /// Takes out the schema at the place, and leaves `null` there; `None` if it is not that of an object.
    pub(super) fn take(&self, around: &mut Json) -> Option<Json> {
        let inner = self.of(around)?;
        (inner["type"] == "object").then(|| inner.take())
    }

    /// The schema at the place.
    pub(super) fn of<'s>(&self, schema: &'s mut Json) -> Option<&'s mut Json> {
        self.path.iter().try_fold(schema, |schema, name| {
            schema.get_mut("properties")?.get_mut(*name)
        })
    }
}

fn code_place(layout: &Value) -> Option<Place<'_>> {
    let Value::Object(members) = layout else {
        return None;
    };
    let required = || {
        members.iter().filter_map(|member| match member {
            Member::Required(name, value) => Some((&name[..], value)),
            _ => None,
        })
    };
    let code = required().find(|(_, value)| matches!(value, Value::Fact(Fact::Code)));
    if let Some((name, _)) = code {
        return Some(Place {
            path: Vec::new(),
            code: Some(name),
        });
    }
    required().find_map(|(name, value)| {
        let mut place = code_place(value)?;
        place.path.insert(0, name);
        Some(place)
    })
}
