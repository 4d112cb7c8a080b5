//! Which codes have come, gone or moved to another status.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Changes};
use super::{code, layout, rules};
use crate::document::{CatalogDocument, CodeDocument};
use crate::layout::{Fact, Value};

pub(super) fn compare(old: &CatalogDocument, new: &CatalogDocument, all: &mut Vec<Change>) {
    let (olds, news) = (by_code(old), by_code(new));
    let names: BTreeSet<_> = olds.keys().chain(news.keys()).copied().collect();
    let pair = Pair { old, new };
    for name in names {
        let none = BTreeMap::new();
        let was = olds.get(name).unwrap_or(&none);
        let is = news.get(name).unwrap_or(&none);
        pair.statuses(was, is, all);
    }
}

/// The definitions of each code by status: of one status a type's own catalog may have several.
fn by_code(document: &CatalogDocument) -> BTreeMap<&str, Statuses<'_>> {
    let mut codes: BTreeMap<_, Statuses<'_>> = BTreeMap::new();
    for code in &document.codes {
        let statuses = codes.entry(code.code()).or_default();
        statuses.entry(code.status).or_default().push(code);
    }
    codes
}

type Statuses<'a> = BTreeMap<u16, Vec<&'a CodeDocument>>;

struct Pair<'a> {
    old: &'a CatalogDocument,
    new: &'a CatalogDocument,
}

impl Pair<'_> {
    fn statuses(&self, was: &Statuses<'_>, is: &Statuses<'_>, all: &mut Vec<Change>) {
        for (status, olds) in was {
            if let Some(news) = is.get(status) {
                self.at_status(olds, news, all);
            }
        }
        let (gone, come) = (beside(was, is), beside(is, was));
        if let ([old], [new]) = (&gone[..], &come[..]) {
            let what = format!("the status {} became {}", old.status, new.status);
            subject(new, all).add(rules::STATUS_CHANGED, what);
            self.definition(old, new, all);
            return;
        }
        for old in gone {
            self.gone(old, all);
        }
        for new in come {
            self.come(new, !was.is_empty(), all);
        }
    }

    /// Those of one code and status: of one type and variant first, the others in their order.
    fn at_status(&self, olds: &[&CodeDocument], news: &[&CodeDocument], all: &mut Vec<Change>) {
        let mut news = news.to_vec();
        let mut moved = Vec::new();
        for old in olds {
            match news.iter().position(|new| is_same(old, new)) {
                Some(at) => self.definition(old, news.remove(at), all),
                None => moved.push(*old),
            }
        }
        for (old, new) in moved.iter().zip(&news) {
            self.definition(old, new, all);
        }
        for old in moved.iter().skip(news.len()) {
            subject(old, all).add(rules::CODE_MERGED, definition(old, "is no longer"));
        }
        for new in news.iter().skip(moved.len()) {
            subject(new, all).add(rules::CODE_SPLIT, definition(new, "is"));
        }
    }

    fn gone(&self, old: &CodeDocument, all: &mut Vec<Change>) {
        let mut changes = subject(old, all);
        if let Some(renamed) = self.renamed(old) {
            let what = format!("the code of the number was renamed to `{}`", renamed.code);
            changes.add(rules::CODE_RENAMED, what);
            self.definition(old, renamed, all);
        } else if retires(self.new, old) {
            changes.add(rules::CODE_RETIRED, "the code was removed and is `retired`");
        } else {
            changes.add(rules::CODE_REMOVED, "the code was removed");
        }
    }

    fn come(&self, new: &CodeDocument, known: bool, all: &mut Vec<Change>) {
        let mut changes = subject(new, all);
        if retires(self.old, new) {
            changes.add(
                rules::CODE_REUSED,
                "the code was `retired` and is used again",
            );
        } else if known {
            changes.add(rules::CODE_SPLIT, "the code is used at this status too");
        } else {
            changes.add(rules::CODE_ADDED, "the code is new");
        }
        self.number(new, &mut changes);
    }

    /// What it means that this code has got its number.
    fn number(&self, new: &CodeDocument, changes: &mut Changes<'_>) {
        if retires_number(self.old, new) {
            changes.add(
                rules::CODE_REUSED,
                "its number was `retired` and is used again",
            );
        } else if let Some(other) = self.former(new) {
            let what = format!("its number was that of `{}` ({})", other.code, other.status);
            changes.add(rules::CODE_REUSED, what);
        }
    }

    /// A code that had the number before and has left it to this one. At the same status it may be the same error under
    /// another name.
    fn former(&self, new: &CodeDocument) -> Option<&CodeDocument> {
        let had = |old: &&CodeDocument| old.number.is_some() && old.number == new.number;
        let has = |old: &CodeDocument| {
            let same = |code: &CodeDocument| code.code == old.code && code.number == old.number;
            old.status == new.status || self.new.codes.iter().any(same)
        };
        let mut former = self.old.codes.iter().filter(had);
        let first = former.clone().next();
        first.filter(|_| !former.any(has))
    }

    /// The new code of the same number, where clients see the number alone.
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

    fn definition(&self, old: &CodeDocument, new: &CodeDocument, all: &mut Vec<Change>) {
        if old == new {
            return;
        }
        let mut changes = subject(new, all);
        if old.number != new.number {
            self.number(new, &mut changes);
        }
        let side = |document, code| code::Side {
            code,
            layout: layout_of(document, code),
        };
        code::compare(side(self.old, old), side(self.new, new), &mut changes);
    }
}

/// The definitions at statuses that the others do not have.
fn beside<'a>(statuses: &Statuses<'a>, others: &Statuses<'_>) -> Vec<&'a CodeDocument> {
    let beside = statuses
        .iter()
        .filter(|(status, _)| !others.contains_key(status));
    beside
        .flat_map(|(_, codes)| codes.iter().copied())
        .collect()
}

fn is_same(a: &CodeDocument, b: &CodeDocument) -> bool {
    a.rust == b.rust
}

/// `` it is `Type::Variant` too ``
fn definition(code: &CodeDocument, verb: &str) -> String {
    match &code.rust {
        Some(names) => format!("it {verb} `{names}` too"),
        None => format!("it {verb} another definition too"),
    }
}

/// Whether the code is retired.
fn retires(document: &CatalogDocument, code: &CodeDocument) -> bool {
    let mut retired = document.retired.iter();
    retired.any(|entry| {
        entry.code() == Some(code.code()) && entry.status.is_none_or(|status| status == code.status)
    })
}

/// Whether its number is retired.
fn retires_number(document: &CatalogDocument, code: &CodeDocument) -> bool {
    let mut retired = document.retired.iter();
    code.number.is_some() && retired.any(|entry| entry.number == code.number)
}

fn layout_of<'a>(document: &'a CatalogDocument, code: &CodeDocument) -> Option<&'a Value> {
    let envelope = document.envelope_of(code);
    envelope.map(|envelope| envelope.layout())
}

fn subject<'a>(code: &CodeDocument, all: &'a mut Vec<Change>) -> Changes<'a> {
    Changes {
        subject: format!("{} ({})", code.code, code.status),
        all,
    }
}
