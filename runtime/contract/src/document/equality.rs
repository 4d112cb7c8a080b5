//! Equality of documents: that of their JSON.

use super::CatalogDocument;

/// Compares the members that are serialized.
impl PartialEq for CatalogDocument {
    fn eq(&self, other: &Self) -> bool {
        // Every field is listed, so that a new one is not forgotten.
        let CatalogDocument {
            errbook,
            id,
            title,
            introduction,
            schemas,
            envelopes,
            codes,
            groups,
            no_response,
            retired,
            allow,
            hidden: _,
            hidden_envelopes: _,
            inherited_allow: _,
            unused_sharing: _,
            schema_conflicts: _,
            order: _,
        } = self;
        *errbook == other.errbook
            && *id == other.id
            && *title == other.title
            && *introduction == other.introduction
            && *schemas == other.schemas
            && *envelopes == other.envelopes
            && *codes == other.codes
            && *groups == other.groups
            && *no_response == other.no_response
            && *retired == other.retired
            && *allow == other.allow
    }
}
