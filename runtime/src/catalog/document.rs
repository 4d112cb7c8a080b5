//! The document of a catalog.

use std::collections::{BTreeMap, HashSet};

use errbook_contract::document::{
    CatalogDocument, CodeDocument, DetailDocument, EnvelopeDocument, HeaderDocument,
    MessageDocument, RetiredDocument, RustNames,
};
use errbook_contract::layout::{Presence, Text};
use errbook_contract::lint::Allow;

use super::{Catalog, Retired};
use crate::definition::Message;
use crate::{Definition, Detail, Header};

impl From<&'static Catalog> for CatalogDocument {
    fn from(catalog: &'static Catalog) -> Self {
        let (hidden, documented): (Vec<_>, Vec<_>) = catalog
            .iter()
            .partition(|definition| definition.optional.hidden);
        todo!("{hidden:?} {documented:?}")
    }
}
