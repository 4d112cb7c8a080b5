//! The code that may have taken the place of one that is gone.

use super::by_code::Codes;
use crate::document::CodeDocument;

/// The one new code that says the same as the one that is gone, if nothing else that is gone says it.
pub(super) fn successor<'a>(
    gone: &CodeDocument,
    old: &Codes<'_>,
    new: &Codes<'a>,
) -> Option<&'a CodeDocument> {
    let mut added = only_in(new, old, gone);
    let successor = added.next().filter(|_| added.next().is_none())?;
    let removed = only_in(old, new, gone).count();
    (removed == 1).then_some(successor)
}

/// The codes of a document that the other does not have, and that say the same as this one.
fn only_in<'i, 'a>(
    codes: &'i Codes<'a>,
    others: &'i Codes<'i>,
    wanted: &'i CodeDocument,
) -> impl Iterator<Item = &'a CodeDocument> {
    let only = codes.iter().filter(|(code, _)| !others.contains_key(*code));
    let at_status = only.filter_map(|(_, statuses)| statuses.get(&wanted.status));
    let all = at_status.flatten().copied();
    all.filter(|code| says_the_same(code, wanted))
}

fn says_the_same(a: &CodeDocument, b: &CodeDocument) -> bool {
    let details = |code: &CodeDocument| {
        let details = code.details.iter();
        let details = details.map(|it| (it.name.clone(), it.optional, it.schema.clone()));
        details.collect::<Vec<_>>()
    };
    a.group == b.group && a.retry == b.retry && details(a) == details(b)
}
