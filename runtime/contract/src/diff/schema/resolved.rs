//! Documents whose details have schemas that tell the kinds of values without references.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::{Schemas, arms};
use crate::document::CatalogDocument;
use crate::schema::reference_name;

/// The document, with the named schemas in place of the references to them at the details themselves.
pub(in super::super) fn resolved(document: &CatalogDocument) -> Cow<'_, CatalogDocument> {
    if document.schemas.is_empty() {
        return Cow::Borrowed(document);
    }
    let mut document = document.clone();
    let details = document.codes.iter_mut().flat_map(|code| &mut code.details);
    for schema in details.filter_map(|detail| detail.schema.as_mut()) {
        if refers(schema) {
            *schema = without_references(schema, &document.schemas);
        }
    }
    Cow::Owned(document)
}

/// Whether the schema, or one of its alternatives, is a reference.
fn refers(schema: &Value) -> bool {
    let alternatives = schema["anyOf"].as_array().or(schema["oneOf"].as_array());
    reference_name(schema).is_some() || alternatives.is_some_and(|arms| arms.iter().any(refers))
}

fn without_references(schema: &Value, schemas: &Schemas) -> Value {
    match &arms::of(schema, schemas)[..] {
        [only] => (*only).clone(),
        arms => json!({ "anyOf": arms }),
    }
}
