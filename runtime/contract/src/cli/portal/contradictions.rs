//! What the contracts of several services say differently, although a client of all of them knows a code once.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{CatalogDocument, CodeDocument};

/// One sentence for each.
pub(super) fn contradictions(documents: &[CatalogDocument]) -> Vec<String> {
    other_statuses(documents)
        .chain(retired_elsewhere(documents))
        .collect()
}

/// Codes at other statuses in one service than in another. An open status is none that can differ.
fn other_statuses(documents: &[CatalogDocument]) -> impl Iterator<Item = String> {
    let mut codes: BTreeMap<&str, BTreeMap<BTreeSet<u16>, Vec<&str>>> = BTreeMap::new();
    for document in documents {
        for (code, statuses) in statuses(document) {
            let services = codes.entry(code).or_default().entry(statuses);
            services.or_default().push(document.id());
        }
    }
    codes
        .into_iter()
        .filter(|(_, at)| at.len() > 1)
        .map(|(code, at)| {
            let at = at.iter().map(|(statuses, services)| {
                let statuses: Vec<_> = statuses.iter().map(ToString::to_string).collect();
                let services: Vec<_> = services.iter().map(|id| format!("`{id}`")).collect();
                format!("{} in {}", statuses.join(" and "), services.join(", "))
            });
            let at: Vec<_> = at.collect();
            format!("`{code}` has other statuses: {}", at.join("; "))
        })
}

fn statuses(document: &CatalogDocument) -> BTreeMap<&str, BTreeSet<u16>> {
    let is_open = |code: &str| {
        document
            .codes
            .iter()
            .any(|it| it.code == code && it.any_status)
    };
    let mut all: BTreeMap<&str, BTreeSet<u16>> = BTreeMap::new();
    for CodeDocument { code, status, .. } in &document.codes {
        if !is_open(code) {
            all.entry(code).or_default().insert(*status);
        }
    }
    all
}

/// Codes that one service has retired and another one uses.
fn retired_elsewhere(documents: &[CatalogDocument]) -> impl Iterator<Item = String> + '_ {
    let retired = documents.iter().flat_map(|document| {
        let retired = document.retired.iter();
        retired.map(move |entry| (document, entry))
    });
    retired.flat_map(move |(document, retired)| {
        let others = documents.iter().filter(|other| other.id != document.id);
        let users = others.filter(|other| {
            let mut codes = other.codes.iter();
            codes.any(|code| retired.is_used_by(code))
        });
        users.map(move |user| {
            format!(
                "{retired} is retired in `{}` and used in `{}`",
                document.id, user.id
            )
        })
    })
}
