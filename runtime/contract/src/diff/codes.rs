//! Codes that were added, removed or moved to another status.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Changes};
use super::{code, details, headers, layout, rules};
use crate::document::{CatalogDocument, CodeDocument, EnvelopeDocument, merge};
use crate::layout::{Fact, Value};

pub(super) fn compare(old: &CatalogDocument, new: &CatalogDocument, all: &mut Vec<Change>) {
    let (olds, news) = (by_code(old), by_code(new));
    let names: BTreeSet<_> = olds.keys().chain(news.keys()).copied().collect();
    let documents = Documents { old, new };
    for name in names {
        let none = BTreeMap::new();
        let was = olds.get(name).unwrap_or(&none);
        let is = news.get(name).unwrap_or(&none);
        documents.compare_statuses(was, is, all);
    }
}

/// The definitions of each code by status. The catalog of a type can have several at one status.
fn by_code(document: &CatalogDocument) -> BTreeMap<&str, Statuses<'_>> {
    let mut codes: BTreeMap<_, Statuses<'_>> = BTreeMap::new();
    for code in &document.codes {
        let statuses = codes.entry(code.code()).or_default();
        statuses.entry(code.status).or_default().push(code);
    }
    codes
}

type Statuses<'a> = BTreeMap<u16, Vec<&'a CodeDocument>>;

/// Whether an old and a new definition are the same one.
type IsPair<'a> = &'a dyn Fn(&CodeDocument, &CodeDocument) -> bool;

/// The two documents to compare.
struct Documents<'a> {
    old: &'a CatalogDocument,
    new: &'a CatalogDocument,
}

impl Documents<'_> {
    fn compare_statuses(&self, was: &Statuses<'_>, is: &Statuses<'_>, all: &mut Vec<Change>) {
        for (status, olds) in was {
            if let Some(news) = is.get(status) {
                self.compare_at_status(olds, news, all);
            }
        }
        let (removed, added) = (at_other_statuses(was, is), at_other_statuses(is, was));
        if let ([old], [new]) = (&removed[..], &added[..]) {
            let what = format!("the status {} became {}", old.status, new.status);
            changes_of(new, all).add(rules::STATUS_CHANGED, what);
            self.compare_definitions(old, new, all);
            return;
        }
        for old in removed {
            self.removed(old, all);
        }
        for new in added {
            self.added(new, !was.is_empty(), all);
        }
    }

    /// Definitions of one code and status are paired if they are equal, then by type and variant, by message, and by their
    /// order.
    fn compare_at_status(
        &self,
        olds: &[&CodeDocument],
        news: &[&CodeDocument],
        all: &mut Vec<Change>,
    ) {
        let same_names =
            |old: &CodeDocument, new: &CodeDocument| old.rust.is_some() && old.rust == new.rust;
        let same_message = |old: &CodeDocument, new: &CodeDocument| old.message == new.message;
        let pairings: [IsPair<'_>; 4] = [
            &|old, new| old == new,
            &same_names,
            &same_message,
            &|_, _| true,
        ];
        let (mut unpaired, mut added) = (olds.to_vec(), news.to_vec());
        for is_pair in pairings {
            unpaired.retain(|old| {
                let found = added.iter().position(|new| is_pair(old, new));
                if let Some(at) = found {
                    self.compare_definitions(old, added.remove(at), all);
                }
                found.is_none()
            });
        }
        for old in unpaired {
            let what = format!("{} no longer uses the code", definition_name(old));
            changes_of(old, all).add(rules::CODE_MERGED, what);
        }
        for new in added {
            added_at_status(olds, new, all);
        }
    }

    fn removed(&self, old: &CodeDocument, all: &mut Vec<Change>) {
        let mut changes = changes_of(old, all);
        if let Some(renamed) = self.renamed(old) {
            let what = format!(
                "the code was renamed to `{}` and its number is the same",
                renamed.code
            );
            changes.add(rules::CODE_RENAMED, what);
            self.compare_definitions(old, renamed, all);
        } else if retires(self.new, old) {
            changes.add(rules::CODE_RETIRED, "the code was removed and is `retired`");
        } else {
            changes.add(rules::CODE_REMOVED, "the code was removed");
        }
    }

    /// `known`: the code already existed at another status.
    fn added(&self, new: &CodeDocument, known: bool, all: &mut Vec<Change>) {
        let mut changes = changes_of(new, all);
        if retires(self.old, new) {
            changes.add(
                rules::CODE_REUSED,
                "the code was `retired` and is used again",
            );
        } else if known {
            changes.add(rules::CODE_SPLIT, "the code is used at this status, too");
        } else {
            changes.add(rules::CODE_ADDED, "the code is new");
        }
        self.check_number(new, &mut changes);
    }

    /// Reports a number that had another meaning before.
    fn check_number(&self, new: &CodeDocument, changes: &mut Changes<'_>) {
        if retires_number(self.old, new) {
            changes.add(
                rules::CODE_REUSED,
                "its number was `retired` and is used again",
            );
        } else if let Some(other) = self.former_holder(new) {
            let what = format!("its number was that of `{}` ({})", other.code, other.status);
            changes.add(rules::CODE_REUSED, what);
        }
    }

    /// The code that had the number before and no longer has it. A code at the same status does not count: it may be the
    /// same error under another name.
    fn former_holder(&self, new: &CodeDocument) -> Option<&CodeDocument> {
        let had_number = |old: &&CodeDocument| old.number.is_some() && old.number == new.number;
        let still_has = |old: &CodeDocument| {
            let same = |code: &CodeDocument| code.code == old.code && code.number == old.number;
            old.status == new.status || self.new.codes.iter().any(same)
        };
        let mut former = self.old.codes.iter().filter(had_number);
        let first = former.clone().next();
        first.filter(|_| !former.any(still_has))
    }

    /// The new code of the same number, if the envelope shows the number and not the code.
    fn renamed(&self, old: &CodeDocument) -> Option<&CodeDocument> {
        let shows = |fact| {
            let layout = layout_of(self.old, old);
            layout.is_some_and(|layout| layout::shows(layout, &fact))
        };
        if old.number.is_none() || !shows(Fact::Number) || shows(Fact::Code) {
            return None;
        }
        let mut codes = self.new.codes.iter();
        let renamed = codes.find(|new| {
            new.number == old.number && new.status == old.status && new.envelope == old.envelope
        });
        let is_known = |new: &CodeDocument| self.old.codes.iter().any(|old| old.code == new.code);
        renamed.filter(|new| !is_known(new))
    }

    fn compare_definitions(&self, old: &CodeDocument, new: &CodeDocument, all: &mut Vec<Change>) {
        if old == new {
            return;
        }
        let mut changes = changes_of(new, all);
        if old.number != new.number {
            self.check_number(new, &mut changes);
        }
        let side = |document, code| code::Side {
            code,
            layout: layout_of(document, code),
        };
        code::compare(side(self.old, old), side(self.new, new), &mut changes);
    }
}

/// Another definition of a code at a status that it already had. If it is the same error, only its message is new, and the
/// details and headers are those of any definition.
fn added_at_status(olds: &[&CodeDocument], new: &CodeDocument, all: &mut Vec<Change>) {
    let same = olds.iter().filter(|old| old.is_same_error(new));
    let mut definitions: Vec<CodeDocument> = same.map(|old| (*old).clone()).collect();
    let before = merge(&definitions);
    definitions.push(new.clone());
    let mut changes = changes_of(new, all);
    let (Some(before), Some(after)) = (before, merge(&definitions)) else {
        let what = format!("{} uses the code, too", definition_name(new));
        changes.add(rules::CODE_SPLIT, what);
        return;
    };
    let what = format!(
        "{} adds the message `{}`",
        definition_name(new),
        new.message
    );
    changes.add(rules::MESSAGE_ADDED, what);
    details::compare(&before.details, &after.details, &mut changes);
    headers::compare(&before, &after, &mut changes);
}

/// The definitions at statuses that are not in `others`.
fn at_other_statuses<'a>(statuses: &Statuses<'a>, others: &Statuses<'_>) -> Vec<&'a CodeDocument> {
    let unmatched = statuses
        .iter()
        .filter(|(status, _)| !others.contains_key(status));
    unmatched
        .flat_map(|(_, codes)| codes.iter().copied())
        .collect()
}

/// `` `Type::Variant` ``, if the document has the names.
fn definition_name(code: &CodeDocument) -> String {
    match &code.rust {
        Some(names) => format!("`{names}`"),
        None => "another definition".to_owned(),
    }
}

/// Whether the document retires the code.
fn retires(document: &CatalogDocument, code: &CodeDocument) -> bool {
    let mut retired = document.retired.iter();
    retired.any(|entry| {
        entry.code() == Some(code.code()) && entry.status.is_none_or(|status| status == code.status)
    })
}

/// Whether the document retires the number of the code.
fn retires_number(document: &CatalogDocument, code: &CodeDocument) -> bool {
    let mut retired = document.retired.iter();
    code.number.is_some() && retired.any(|entry| entry.number == code.number)
}

fn layout_of<'a>(document: &'a CatalogDocument, code: &CodeDocument) -> Option<&'a Value> {
    let envelope = document.envelope_of(code);
    envelope.and_then(EnvelopeDocument::layout)
}

fn changes_of<'a>(code: &CodeDocument, all: &'a mut Vec<Change>) -> Changes<'a> {
    Changes {
        subject: format!("{} ({})", code.code, code.status),
        all,
    }
}
