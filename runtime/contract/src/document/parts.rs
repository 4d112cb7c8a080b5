//! Makes a document from the parts of a catalog.

use std::collections::{BTreeMap, BTreeSet};

use super::order::{CatalogOrder, retired_positions, sorted_positions};
use super::schemas::{finish_detail, used_schemas};
use super::sort::{compare_codes, sorted_allows, sorted_codes, sorted_retired};
use super::{CatalogDocument, CodeDocument, EnvelopeDocument, RetiredDocument, VERSION, retry};
use crate::Retry;
use crate::layout::Value;
use crate::lint::allow::Allow;
use crate::lint::name::Lint;
use crate::schema::Generator;

/// The parts of a catalog, in its order. The document made from them is sorted and lists each envelope once, under a
/// unique id.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct CatalogParts {
    /// The name of the `static`; empty for the catalog of a type.
    pub id: String,
    pub title: Option<String>,
    pub introduction: Option<String>,
    /// The schemas that details refer to.
    pub schemas: Generator,
    /// The documented codes, each with its envelope. The envelope's id is the name of its `const`; the code's
    /// `envelope` is set to the unique id.
    pub codes: Vec<(CodeDocument, EnvelopeDocument)>,
    /// The `#[doc(hidden)]` codes, likewise.
    pub hidden: Vec<(CodeDocument, EnvelopeDocument)>,
    pub no_response: Option<Retry>,
    pub retired: Vec<RetiredDocument>,
    /// The allows of the catalog itself.
    pub allow: Vec<Allow>,
    /// The allows of included catalogs, at any depth.
    pub inherited_allow: Vec<InheritedAllow>,
    pub unused_sharing: Vec<UnusedSharing>,
}

/// An allow of an included catalog. It covers findings in that catalog's own codes, but not in the catalog as a whole,
/// and is never reported as unused.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InheritedAllow {
    pub lint: Lint,
    /// The code and status of each definition of the included catalog that the allow covers; of every definition, if
    /// the allow names no codes.
    pub codes: Vec<(String, u16)>,
}

/// A definition that allows others its code or number, which none of the catalog has.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnusedSharing {
    /// That finds it: [`Lint::UnusedSharedCode`] or [`Lint::UnusedSharedNumber`].
    pub lint: Lint,
    pub code: String,
    pub status: u16,
}

impl From<CatalogParts> for CatalogDocument {
    fn from(parts: CatalogParts) -> Self {
        let mut ids = Ids::default();
        ids.add(&parts.codes);
        // After the documented codes, so that hidden codes do not affect their ids.
        ids.add(&parts.hidden);
        let retired = sorted_retired(parts.retired.clone());
        let order = CatalogOrder {
            codes: sorted_positions(&parts.codes, |(a, _), (b, _)| compare_codes(a, b)),
            retired: retired_positions(&parts.retired, &retired),
        };
        let (schemas, schema_conflicts) = parts.schemas.finish();
        let groups = groups(&parts.codes);
        let (codes, envelopes) = ids.assign(parts.codes, &schemas);
        let (hidden, mut hidden_envelopes) = ids.assign(parts.hidden, &schemas);
        hidden_envelopes.retain(|envelope| !envelopes.contains(envelope));
        CatalogDocument {
            errbook: VERSION,
            id: parts.id,
            title: parts.title,
            introduction: parts.introduction,
            schemas: used_schemas(schemas, &codes),
            envelopes,
            codes,
            groups,
            no_response: parts.no_response.map(retry::in_whole_ms),
            retired,
            allow: sorted_allows(parts.allow),
            hidden,
            hidden_envelopes,
            inherited_allow: parts.inherited_allow,
            unused_sharing: parts.unused_sharing,
            schema_conflicts,
            order,
        }
    }
}

/// The titles of the groups, each once.
fn groups(codes: &[(CodeDocument, EnvelopeDocument)]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let titles = codes.iter().filter_map(|(code, _)| code.group.as_ref());
    titles
        .filter(|title| seen.insert(*title))
        .cloned()
        .collect()
}

/// The distinct envelopes of the catalog, by their id in the document.
#[derive(Default)]
struct Ids(BTreeMap<String, EnvelopeDocument>);

impl Ids {
    /// The id is the name of the envelope's `const`. If several have the same name, all but the first get a number:
    /// `NAME`, `NAME_2`. Which envelope is the first does not depend on the order of the codes.
    fn add(&mut self, codes: &[(CodeDocument, EnvelopeDocument)]) {
        let mut distinct: Vec<&EnvelopeDocument> = Vec::new();
        for (_, envelope) in codes {
            match distinct.iter_mut().find(|known| known.is_same(envelope)) {
                // Of several titles the same one whatever the order of the codes.
                Some(known) if envelope.title < known.title => *known = envelope,
                Some(_) => {}
                None if self.0.values().any(|known| known.is_same(envelope)) => {}
                None => distinct.push(envelope),
            }
        }
        distinct.sort_by_cached_key(|envelope| {
            let layout = envelope.layout.as_ref().map(Value::to_string);
            (envelope.id.clone(), envelope.content_type.clone(), layout)
        });
        let names: Vec<&str> = distinct.iter().map(|envelope| envelope.id()).collect();
        for envelope in &distinct {
            let numbered = (2..).map(|number| format!("{}_{number}", envelope.id));
            let numbered = numbered.filter(|id| !names.contains(&id.as_str()));
            let mut candidates = std::iter::once(envelope.id.clone()).chain(numbered);
            if let Some(id) = candidates.find(|id| !self.0.contains_key(id)) {
                self.0.insert(id, (*envelope).clone());
            }
        }
    }

    /// The sorted codes, and the envelopes that they use.
    fn assign(
        &self,
        codes: Vec<(CodeDocument, EnvelopeDocument)>,
        schemas: &BTreeMap<String, serde_json::Value>,
    ) -> (Vec<CodeDocument>, Vec<EnvelopeDocument>) {
        let mut used = BTreeMap::new();
        let mut assigned = Vec::with_capacity(codes.len());
        for (mut code, envelope) in codes {
            for detail in &mut code.details {
                finish_detail(detail, envelope.layout(), schemas);
            }
            if let Some((id, known)) = self.0.iter().find(|(_, known)| known.is_same(&envelope)) {
                code.envelope.clone_from(id);
                used.entry(id.clone()).or_insert_with(|| EnvelopeDocument {
                    id: id.clone(),
                    ..known.clone()
                });
            }
            code.retry = retry::in_whole_ms(code.retry);
            assigned.push(code);
        }
        (sorted_codes(assigned), used.into_values().collect())
    }
}
