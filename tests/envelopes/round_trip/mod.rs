//! Contracts of any layout: what the server writes by it, the client reads, unless a lint says that clients cannot.

mod contract;
mod layouts;

use errbook::ApiError;
use errbook::envelope::{Element, Fact, Member, Text, Value as Layout};
use errbook::lint::{self, Lint};
use errbook_client::{Answer, Contract, Decoded, Known};
use proptest::prelude::*;
use serde_json::{Value, json};

use contract::{Error, document, sent};
use layouts::layout;

/// Without the literals that stand between the facts of texts, from which nothing would tell it apart.
fn text() -> impl Strategy<Value = String> {
    "[a-zé\\\\\" ]{1,8}"
}

fn error() -> impl Strategy<Value = Error> {
    let value = prop_oneof![
        any::<i32>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        text().prop_map(Value::from),
        Just(json!([1, "a"])),
        Just(json!({ "a": { "b": null } })),
    ];
    prop_oneof![
        Just(Error::Unit),
        Just(Error::Other),
        (text(), any::<u32>()).prop_map(|(text, limit)| Error::Text { text, limit }),
        (
            proptest::option::of(any::<u32>()),
            proptest::option::of(value)
        )
            .prop_map(|(delay, value)| Error::Wait { delay, value }),
    ]
}

proptest! {
    // A failing case is printed, not kept in a file.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn what_the_server_writes_the_client_reads(layout in layout(), error in error()) {
        let document = document(&layout);
        let findings = lint::findings(&document);
        let is_readable = findings.iter().all(|finding| finding.lint() != Lint::UnreadableLayout);
        let response = sent(&error, &layout);
        let contract = Contract::from(&document);
        let answer = Answer::new(response.status(), response.headers(), response.body());
        let decoded = contract.decode(&answer);
        let body = String::from_utf8_lossy(response.body());
        let context = format!("{layout}\n{body}\n{decoded:?}");
        // Another layout is tried instead, and the test fails if the lint finds most of them.
        prop_assume!(is_readable);
        match &decoded {
            Decoded::Known(known) => {
                let code = document.codes()[known.index].code();
                prop_assert_eq!(code, error.code(), "{}", context);
                check(&layout, &error, known, &context);
            }
            Decoded::Unknown(unknown) => {
                prop_assert!(!has_key(&layout, true), "{}", context);
                prop_assert!(unknown.candidates().any(|code| code == error.code()), "{}", context);
            }
            Decoded::Foreign(_) => prop_assert!(false, "{}", context),
        }
    }

    #[test]
    fn a_body_of_another_contract_is_some_error(layout in layout(), other in layout(), error in error()) {
        let contract = Contract::from(&document(&layout));
        let response = sent(&error, &other);
        let body = response.body();
        for end in [body.len(), body.len() / 2] {
            let answer = Answer::new(response.status(), response.headers(), &body[..end]);
            let _ = contract.decode(&answer);
        }
    }
}

/// Whether some place says which of the errors it is: a fact that differs, a text of keys alone, or a body that is a text.
fn has_key(layout: &Layout, is_body: bool) -> bool {
    let tells = |fact: &Fact| [Fact::Code, Fact::Number, Fact::DocsUrl].contains(fact);
    match layout {
        Layout::Fact(fact) => tells(fact),
        Layout::Text(pieces) => {
            let facts = pieces.iter().filter_map(|piece| match piece {
                Text::Fact(fact) => Some(fact),
                _ => None,
            });
            let are_keys = |fact: &Fact| tells(fact) || matches!(fact, Fact::Extra(_));
            facts.clone().any(tells) && (is_body || facts.clone().all(are_keys))
        }
        Layout::Object(members) => members.iter().any(|member| match member {
            Member::Required(_, value) | Member::Optional(_, value) => has_key(value, false),
            Member::Details => false,
        }),
        Layout::List(elements) => elements.iter().any(|element| {
            let (Element::Required(value) | Element::Optional(value)) = element;
            has_key(value, false)
        }),
        Layout::Or(_) | Layout::Literal(_) => false,
    }
}

/// Whether the detail stands somewhere by itself: of `fact or …`, only the first that the error has.
fn shows(layout: &Layout, error: &Error, detail: &str) -> bool {
    let is = |fact: &Fact| matches!(fact, Fact::Detail(name) if name == detail);
    let has = |fact: &Fact| match fact {
        Fact::Detail(name) => error.details().iter().any(|(known, _)| known == name),
        Fact::RetryAfter | Fact::RetryAfterMs => error.retry_after().is_some(),
        _ => true,
    };
    match layout {
        Layout::Fact(fact) => is(fact),
        Layout::Or(alternatives) => {
            let shown = alternatives.iter().find(|alternative| match alternative {
                Layout::Fact(fact) => has(fact),
                _ => true,
            });
            shown.is_some_and(|shown| shows(shown, error, detail))
        }
        Layout::Text(pieces) => pieces
            .iter()
            .any(|piece| matches!(piece, Text::Fact(fact) if is(fact))),
        Layout::Object(members) => members.iter().any(|member| match member {
            Member::Required(_, value) | Member::Optional(_, value) => shows(value, error, detail),
            Member::Details => false,
        }),
        Layout::List(elements) => elements.iter().any(|element| {
            let (Element::Required(value) | Element::Optional(value)) = element;
            shows(value, error, detail)
        }),
        Layout::Literal(_) => false,
    }
}

/// The message, details and delay that the layout shows.
#[track_caller]
fn check(layout: &Layout, error: &Error, known: &Known, context: &str) {
    let facts = layout.facts();
    if facts.contains(&&Fact::Message) {
        assert_eq!(known.message, error.message(), "{context}");
    }
    for (name, value) in error.details() {
        let is_placed = facts.contains(&&Fact::Detail(name.into()));
        let is_shown = match is_placed {
            true => shows(layout, error, name),
            false => facts.contains(&&Fact::Details),
        };
        if !is_shown {
            continue;
        }
        match known.details.get(name) {
            // A part of a string.
            Some(Value::String(text)) if !value.is_string() => {
                assert_eq!(*text, value.to_string(), "{context}");
            }
            read => assert_eq!(read, Some(&value), "{name}: {context}"),
        }
    }
    assert_eq!(
        known.received.retry_after(),
        error.retry_after(),
        "{context}"
    );
}
