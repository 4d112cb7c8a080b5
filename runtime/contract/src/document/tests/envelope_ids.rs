//! Documents from the parts of a catalog.

use std::time::Duration;

use super::{full, read};
use crate::Retry;
use crate::document::{CatalogDocument, CatalogParts, CodeDocument, EnvelopeDocument};
use crate::layout::{Fact, Value};

fn code(name: &str) -> CodeDocument {
    let mut code = read(&full()).codes[0].clone();
    code.code = name.to_owned();
    code
}

fn envelope(name: &str, fact: Fact) -> EnvelopeDocument {
    EnvelopeDocument {
        id: name.to_owned(),
        title: None,
        content_type: Some("application/json".to_owned()),
        layout: Some(Value::Fact(fact)),
    }
}

fn document(codes: Vec<(CodeDocument, EnvelopeDocument)>) -> CatalogDocument {
    CatalogParts {
        codes,
        ..CatalogParts::default()
    }
    .into()
}

fn ids(document: &CatalogDocument) -> Vec<&str> {
    document
        .envelopes()
        .iter()
        .map(EnvelopeDocument::id)
        .collect()
}

#[test]
fn envelopes_of_one_name_get_distinct_ids_and_equal_ones_share_an_id() {
    let mut codes = vec![
        (code("b"), envelope("SAME", Fact::Message)),
        (code("a"), envelope("SAME", Fact::Number)),
        (code("c"), envelope("SAME", Fact::Message)),
        (code("d"), envelope("SAME_2", Fact::Status)),
        (code("e"), envelope("OTHER", Fact::Number)),
    ];
    let first = document(codes.clone());
    assert_eq!(ids(&first), ["OTHER", "SAME", "SAME_2", "SAME_3"]);
    let used: Vec<_> = first.codes().iter().map(CodeDocument::envelope).collect();
    assert_eq!(used, ["SAME_3", "SAME", "SAME", "SAME_2", "OTHER"]);
    codes.reverse();
    assert_eq!(document(codes), first, "the order of codes does not matter");
    assert_eq!(read(&serde_json::to_value(&first).unwrap()), first);
}

#[test]
fn a_title_makes_no_other_envelope() {
    let titled = |title: &str| EnvelopeDocument {
        title: Some(title.to_owned()),
        ..envelope("SAME", Fact::Code)
    };
    let mut codes = vec![(code("a"), titled("One")), (code("b"), titled("Another"))];
    let first = document(codes.clone());
    assert_eq!(first.envelopes().len(), 1);
    assert_eq!(first.envelopes()[0].title(), Some("Another"));
    codes.reverse();
    assert_eq!(document(codes), first);
}

#[test]
fn hidden_codes_are_in_memory_but_not_in_the_json() {
    let shown = document(vec![(code("a"), envelope("ONE", Fact::Code))]);
    let mut first = envelope("ONE", Fact::Number);
    first.content_type = Some("a/json".to_owned());
    let all: CatalogDocument = CatalogParts {
        codes: vec![(code("a"), envelope("ONE", Fact::Code))],
        hidden: vec![
            (code("h"), envelope("TWO", Fact::Code)),
            (code("i"), envelope("ONE", Fact::Code)),
            (code("j"), envelope("ONE", Fact::Detail("a".into()))),
            (code("k"), first),
        ],
        ..CatalogParts::default()
    }
    .into();
    assert_eq!(all, shown);
    assert_eq!(all.to_json(), shown.to_json());
    assert_eq!(all.hidden.len(), 4);
    let hidden = all.envelope_of(&all.hidden[0]);
    assert_eq!(hidden.map(EnvelopeDocument::id), Some("TWO"));
    assert_eq!(all.envelope_of(&all.hidden[1]), all.envelopes().first());
    let ids = all.hidden_envelopes.iter().map(EnvelopeDocument::id);
    assert_eq!(ids.collect::<Vec<_>>(), ["ONE_2", "ONE_3", "TWO"]);
}

#[test]
fn delays_are_stored_in_whole_milliseconds() {
    let exact = Retry::throttled(Some(Duration::from_micros(1500)));
    let mut slow = code("slow");
    slow.retry = exact;
    let document: CatalogDocument = CatalogParts {
        codes: vec![(slow, envelope("ONE", Fact::Code))],
        no_response: Some(exact),
        ..CatalogParts::default()
    }
    .into();
    let whole = Retry::throttled(Some(Duration::from_millis(2)));
    assert_eq!(document.codes()[0].retry(), whole);
    assert_eq!(document.no_response(), Some(whole));
}
