//! What tells definitions of one code and status apart, although a client cannot.

use errbook_contract::constant::same;

use crate::Definition;

/// A status at which both can be sent: the one that a definition gives, if there is one.
pub(super) const fn common_status(a: &Definition, b: &Definition) -> Option<u16> {
    let (of_a, of_b) = (a.status.as_u16(), b.status.as_u16());
    if b.is_at(of_a) {
        Some(of_a)
    } else if a.is_at(of_b) {
        Some(of_b)
    } else {
        None
    }
}

/// A status at which both can be sent and differ, and in what; with the remedy.
pub(super) const fn difference(a: &Definition, b: &Definition) -> Option<(u16, &'static str)> {
    let Some(common) = common_status(a, b) else {
        return None;
    };
    if let Some(fact) = difference_at(common, a, b) {
        return Some((common, fact));
    }
    let mut status = 400;
    while a.is_any_status() && b.is_any_status() && status < 600 {
        if let Some(fact) = difference_at(status, a, b) {
            return Some((status, fact));
        }
        status += 1;
    }
    None
}

const fn difference_at(status: u16, a: &Definition, b: &Definition) -> Option<&'static str> {
    macro_rules! differ {
        ($fact:literal) => {
            Some(concat!(
                ", but not the same ",
                $fact,
                "; make them agree, or give each its own code"
            ))
        };
    }
    let ((retry, effect), (other_retry, other_effect)) =
        (a.consequences_at(status), b.consequences_at(status));
    if !retry.is_same(&other_retry) {
        return differ!("`retry`");
    }
    if !same(effect.as_str(), other_effect.as_str()) {
        return differ!("`effect`");
    }
    if !matches!((a.number(), b.number()), (None, None))
        && !matches!((a.number(), b.number()), (Some(a), Some(b)) if a == b)
    {
        return differ!("`number`");
    }
    if a.envelope.hash != b.envelope.hash {
        return differ!("`envelope`");
    }
    if !both_same(grpc_word(a, status), grpc_word(b, status)) {
        return differ!("`grpc`");
    }
    if !both_same(a.domain(), b.domain()) {
        return differ!("`domain`");
    }
    if !both_same(a.content_type(), b.content_type()) {
        return differ!("`content_type`");
    }
    // One that shows the status is written out for the definition's own alone.
    let comparable = a.status.as_u16() == b.status.as_u16()
        || !(a.docs_url_shows_status() || b.docs_url_shows_status());
    if comparable && !both_same(a.docs_url(), b.docs_url()) {
        return differ!("`docs_url`");
    }
    None
}

const fn grpc_word(definition: &Definition, status: u16) -> Option<&'static str> {
    match definition.grpc_at(status) {
        Some(code) => Some(code.as_str()),
        None => None,
    }
}

const fn both_same(a: Option<&str>, b: Option<&str>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => same(a, b),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    /// The documentation lists what definitions of one code and status must have in common.
    #[test]
    fn every_fact_that_must_agree_is_documented() {
        let source = include_str!("difference.rs");
        let facts = source.split("return differ!(\"").skip(1);
        let facts = facts.map(|rest| rest.split('"').next().unwrap());
        let mut facts: Vec<_> = facts.collect();
        facts.sort_unstable();
        assert_eq!(facts.len(), 8, "{facts:?}");
        for (place, documentation) in [
            ("catalog!", include_str!("../macros.rs")),
            ("shared_code", include_str!("../attribute/identity.md")),
        ] {
            let text = documentation.replace("\n///", "");
            let text = text.split_once("At the same status").unwrap().1;
            let (_, list) = text.split_once("have the same").unwrap();
            let list = list.split_once("docs_url`").unwrap().0.to_owned() + "docs_url`";
            let words = list.split([' ', ',']).filter(|word| word.starts_with('`'));
            let mut listed: Vec<_> = words.collect();
            listed.sort_unstable();
            assert_eq!(listed, facts, "{place}");
        }
    }
}
