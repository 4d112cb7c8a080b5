//! The document as JSON: members in this order, absent ones left out.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::retry::Written;
use super::{
    CatalogDocument, CodeDocument, DetailDocument, EnvelopeDocument, HeaderDocument,
    RetiredDocument,
};
use crate::Catalog;

/// The same as its [`CatalogDocument`].
impl Serialize for Catalog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        CatalogDocument::new(self).serialize(serializer)
    }
}

/// Nothing where there is no value.
fn optional<M: SerializeMap>(
    map: &mut M,
    name: &str,
    value: Option<impl Serialize>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(name, &value))
}

/// Nothing where it is false.
fn flag<M: SerializeMap>(map: &mut M, name: &str, set: bool) -> Result<(), M::Error> {
    optional(map, name, set.then_some(true))
}

/// Nothing where it is empty.
fn list<M: SerializeMap>(
    map: &mut M,
    name: &str,
    items: &[impl Serialize],
) -> Result<(), M::Error> {
    optional(map, name, (!items.is_empty()).then_some(items))
}

impl Serialize for CatalogDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        optional(&mut map, "title", self.title.as_ref())?;
        map.serialize_entry("codes", &self.codes)?;
        map.serialize_entry("envelopes", &self.envelopes)?;
        map.serialize_entry("retired", &self.retired)?;
        optional(&mut map, "no_response", self.no_response.map(Written))?;
        map.end()
    }
}

impl Serialize for CodeDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("status", &self.status)?;
        optional(&mut map, "number", self.number)?;
        map.serialize_entry("retry", &Written(self.retry))?;
        map.serialize_entry("effect", self.effect.as_str())?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("description", &self.description)?;
        optional(&mut map, "help", self.help.as_ref())?;
        optional(&mut map, "docs_url", self.docs_url.as_ref())?;
        map.serialize_entry("content_type", &self.content_type)?;
        map.serialize_entry("envelope", &self.envelope)?;
        optional(&mut map, "group", self.group.as_ref())?;
        map.serialize_entry("type", &self.type_name)?;
        map.serialize_entry("variant", &self.variant)?;
        list(&mut map, "details", &self.details)?;
        list(&mut map, "headers", &self.headers)?;
        flag(&mut map, "retry_after", self.retry_after)?;
        flag(&mut map, "retry_after_optional", self.retry_after_optional)?;
        if !self.extra.is_empty() {
            map.serialize_entry("extra", &self.extra)?;
        }
        optional(&mut map, "deprecated", self.deprecated.as_ref())?;
        map.end()
    }
}

impl Serialize for DetailDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_name)?;
        flag(&mut map, "optional", self.optional)?;
        flag(&mut map, "flattened", self.flattened)?;
        flag(&mut map, "computed", self.computed)?;
        optional(&mut map, "example", self.example.as_ref())?;
        map.end()
    }
}

impl Serialize for HeaderDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        let value = (!self.value.is_empty()).then_some(&self.value);
        optional(&mut map, "value", value)?;
        flag(&mut map, "per_occurrence", self.per_occurrence)?;
        flag(&mut map, "optional", self.optional)?;
        map.end()
    }
}

impl Serialize for EnvelopeDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("content_type", &self.content_type)?;
        map.serialize_entry("layout", &self.layout)?;
        map.end()
    }
}

impl Serialize for RetiredDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        optional(&mut map, "code", self.code.as_ref())?;
        optional(&mut map, "status", self.status)?;
        optional(&mut map, "number", self.number)?;
        map.end()
    }
}
