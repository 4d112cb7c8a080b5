//! Changes of the catalog as a whole.

use super::change::{Change, Changes};
use super::{notation, rules};
use crate::Retry;
use crate::document::{CatalogDocument, RetiredDocument};
use crate::lint::allow::Allow;

pub(super) fn compare(old: &CatalogDocument, new: &CatalogDocument, all: &mut Vec<Change>) {
    let mut changes = Changes {
        subject: "catalog".to_owned(),
        all,
    };
    changes.compare(rules::RUST_NAME, "the name", Some(&old.id), Some(&new.id));
    changes.compare(rules::DOCUMENTATION, "the title", old.title(), new.title());
    let rule = rules::DOCUMENTATION;
    let (was, is) = (old.introduction(), new.introduction());
    changes.compare(rule, "the introduction", was, is);
    let groups = |groups: &[String]| (!groups.is_empty()).then(|| groups.join("`, `"));
    let (was, is) = (groups(&old.groups), groups(&new.groups));
    changes.compare(rule, "the list of groups", was, is);
    if old.no_response != new.no_response {
        let what = format!(
            "`no_response` {} became {}",
            optional_retry(old.no_response),
            optional_retry(new.no_response)
        );
        changes.add(rules::NO_RESPONSE, what);
    }
    retired(old, new, &mut changes);
    allows(&old.allow, &new.allow, &mut changes);
}

fn retired(old: &CatalogDocument, new: &CatalogDocument, changes: &mut Changes<'_>) {
    let covered = |entry| new.retired.iter().any(|wide| covers(wide, entry));
    for entry in &old.retired {
        if !covered(entry) {
            let what = format!("{entry} is no longer `retired`");
            changes.add(rules::RETIRED_REMOVED, what);
        }
    }
    for entry in &new.retired {
        if !old.retired.contains(entry) {
            changes.add(rules::RETIRED_ADDED, format!("{entry} is `retired`"));
        }
    }
    for entry in &old.retired {
        // A wider entry has replaced this one.
        if !new.retired.contains(entry) && covered(entry) {
            let what = format!("{entry} is `retired` at every status");
            changes.add(rules::RETIRED_ADDED, what);
        }
    }
}

/// Whether `wide` retires everything that `narrow` retires.
fn covers(wide: &RetiredDocument, narrow: &RetiredDocument) -> bool {
    wide.code == narrow.code
        && wide.number == narrow.number
        && (wide.status.is_none() || wide.status == narrow.status)
}

fn allows(old: &[Allow], new: &[Allow], changes: &mut Changes<'_>) {
    let only = |these: &[Allow], those: &[Allow]| -> Vec<String> {
        let only = these.iter().filter(|allow| !those.contains(allow));
        only.map(notation::allow).collect()
    };
    for allow in only(old, new) {
        changes.add(rules::ALLOW, format!("`{allow}` was removed"));
    }
    for allow in only(new, old) {
        changes.add(rules::ALLOW, format!("`{allow}` was added"));
    }
}

fn optional_retry(retry: Option<Retry>) -> String {
    retry.map_or_else(
        || "(none)".to_owned(),
        |retry| format!("`{}`", notation::retry(retry)),
    )
}
