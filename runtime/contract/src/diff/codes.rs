//! Codes that were added, removed or moved to another status.

use std::collections::{BTreeMap, BTreeSet};

use super::by_code::{Statuses, by_code};
use super::change::{Change, Changes};
use super::details::Details;
use super::documents::Documents;
use super::retired::{has_retired, retires, retires_number};
use super::sight::Visible;
use super::successor::successor;
use super::{code, details, headers, rules};
use crate::document::{CatalogDocument, CodeDocument, DetailDocument, merge};

pub(super) fn compare(old: &CatalogDocument, new: &CatalogDocument, all: &mut Vec<Change>) {
    let (olds, news) = (by_code(old), by_code(new));
    let names: BTreeSet<_> = olds.keys().chain(news.keys()).copied().collect();
    let documents = Documents {
        old,
        new,
        olds: &olds,
        news: &news,
    };
    for name in names {
        let none = BTreeMap::new();
        let was = olds.get(name).unwrap_or(&none);
        let is = news.get(name).unwrap_or(&none);
        documents.compare_statuses(was, is, all);
    }
}

/// Whether an old and a new definition are the same one.
type IsPair<'a> = &'a dyn Fn(&CodeDocument, &CodeDocument) -> bool;

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
            self.added_at_status(olds, new, all);
        }
    }

    fn removed(&self, old: &CodeDocument, all: &mut Vec<Change>) {
        let mut changes = changes_of(old, all);
        if let Some(renamed) = self.renamed(old) {
            let what = format!("the code was renamed to `{}`", renamed.code);
            changes.add(rules::CODE_RENAMED, what);
            self.compare_definitions(old, renamed, all);
            return;
        }
        let what = match (retires(self.new, old), successor(old, self.olds, self.news)) {
            (true, None) => "the code was removed and is `retired`".to_owned(),
            (false, None) => "the code was removed".to_owned(),
            (true, Some(new)) => format!(
                "the code was removed and is `retired`, or it was renamed to `{}`",
                new.code
            ),
            (false, Some(new)) => format!("the code was removed, or renamed to `{}`", new.code),
        };
        let is_deprecated = old.deprecated.is_some();
        let rule = match (retires(self.new, old), is_deprecated) {
            (true, true) => rules::CODE_RETIRED_DEPRECATED,
            (true, false) => rules::CODE_RETIRED,
            (false, true) => rules::CODE_REMOVED_DEPRECATED,
            (false, false) => rules::CODE_REMOVED,
        };
        changes.add(rule, what);
    }

    /// `known`: the code already existed at another status.
    fn added(&self, new: &CodeDocument, known: bool, all: &mut Vec<Change>) {
        if !known && !has_retired(self.old, new) && self.is_renamed(new) {
            return; // reported with the old code
        }
        let mut changes = changes_of(new, all);
        if has_retired(self.old, new) {
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
        } else if let Some(other) = self.former_holder(new)
            && self.new_side(new).shows_number()
        {
            let what = format!("its number was that of `{}` ({})", other.code, other.status);
            changes.add(rules::CODE_REUSED, what);
        }
    }

    fn compare_definitions(&self, old: &CodeDocument, new: &CodeDocument, all: &mut Vec<Change>) {
        // Equal details may refer to schemas that differ.
        if old == new && self.old.schemas == self.new.schemas {
            return;
        }
        let mut changes = changes_of(new, all);
        if old.number != new.number {
            self.check_number(new, &mut changes);
        }
        code::compare(self.old_side(old), self.new_side(new), &mut changes);
    }

    /// Another definition of a code at a status that it already had. If it is the same error, only its message is new, and the
    /// details and headers are those of any definition.
    fn added_at_status(&self, olds: &[&CodeDocument], new: &CodeDocument, all: &mut Vec<Change>) {
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
        let is_seen = |_: &str, _: Option<&DetailDocument>| Visible::Loss;
        let was = Details {
            all: &before.details,
            schemas: &self.old.schemas,
        };
        let is = Details {
            all: &after.details,
            schemas: &self.new.schemas,
        };
        details::compare(was, is, &is_seen, &mut changes);
        headers::compare(&before, &after, &mut changes);
    }
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

fn changes_of<'a>(code: &CodeDocument, all: &'a mut Vec<Change>) -> Changes<'a> {
    Changes {
        subject: format!("{} ({})", code.code, code.status),
        all,
    }
}
