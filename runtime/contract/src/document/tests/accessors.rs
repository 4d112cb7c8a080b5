//! Every accessor of every document type.

use std::time::Duration;

use serde_json::json;

use super::{full, read};
use crate::document::MessageDocument;
use crate::layout::{Fact, Member, Presence, Text, Value};
use crate::lint::Lint;
use crate::{Effect, Retry};

#[test]
fn accessors_of_the_catalog() {
    let document = read(&full());
    assert_eq!(document.id(), "API");
    assert_eq!(document.title(), Some("All errors"));
    assert_eq!(
        document.introduction(),
        Some("Decide by `code`.\n\nAsk us.")
    );
    assert_eq!(document.groups(), ["Slots"]);
    assert_eq!(document.codes().len(), 1);
    assert_eq!(document.get("slot_taken", 409), document.codes().first());
    assert_eq!(document.get("slot_taken", 410), None);
    let mut open = full();
    open["codes"][0]["any_status"] = json!(true);
    let open = read(&open);
    assert_eq!(open.get("slot_taken", 410), open.codes().first());
    assert_eq!(open.get("slot_taken", 200), None);
    assert_eq!(document.envelopes().len(), 1);
    let envelope = document.envelope_of(&document.codes()[0]);
    assert_eq!(envelope, document.envelopes().first());
    let throttled = Retry::throttled(Some(Duration::from_millis(500)));
    assert_eq!(document.no_response(), Some(throttled));
    let allow = &document.allows()[0];
    assert_eq!(allow.lint(), Lint::MissingHelp);
    assert_eq!(allow.codes(), ["slot_taken"]);
    assert_eq!(allow.reason(), "the guide");
    let [number, code] = document.retired() else {
        panic!("expected two entries");
    };
    assert_eq!(
        (number.code(), number.status(), number.number()),
        (None, None, Some(4))
    );
    assert_eq!(number.to_string(), "the number 4");
    assert_eq!(
        (code.code(), code.status(), code.number()),
        (Some("slot_lost"), Some(410), None)
    );
    assert_eq!(code.to_string(), "`slot_lost` at 410");
}

#[test]
fn accessors_of_an_envelope() {
    let document = read(&full());
    let envelope = &document.envelopes()[0];
    assert_eq!(envelope.id(), "NESTED");
    assert_eq!(envelope.title(), Some("Everything at the root"));
    assert_eq!(envelope.content_type(), Some("application/json"));
    let code = Member::Required("code".into(), Value::Fact(Fact::Code));
    assert_eq!(
        envelope.layout(),
        Some(&Value::Object(vec![code, Member::Details].into()))
    );
}

#[test]
fn accessors_of_a_code() {
    let document = read(&full());
    let code = &document.codes()[0];
    assert_eq!(code.code(), "slot_taken");
    assert_eq!(code.status(), 409);
    assert_eq!(code.number(), Some(17));
    let ms = Duration::from_millis;
    assert_eq!(code.retry(), Retry::backoff(ms(100), 2.0, ms(400), 3));
    assert_eq!(code.effect(), Effect::None);
    assert_eq!(
        code.message().to_string(),
        "Taken by {owner} for {minutes}."
    );
    assert_eq!(code.message().fixed(), None);
    assert_eq!(code.description(), "Someone was faster");
    assert_eq!(code.help(), Some("Take another."));
    assert_eq!(code.docs_url(), Some("/errors/slot_taken"));
    assert_eq!(code.content_type(), Some("application/vnd.slots+json"));
    assert_eq!(code.envelope(), "NESTED");
    assert_eq!(code.group(), Some("Slots"));
    assert_eq!(code.details().len(), 1);
    assert_eq!(code.headers().len(), 1);
    assert_eq!(code.sends_retry_after(), Presence::Sometimes);
    assert_eq!(
        code.extra().collect::<Vec<_>>(),
        [("domain", &json!("slots"))]
    );
    assert_eq!(code.since(), Some("1.4"));
    assert_eq!(code.deprecated(), Some("use slot_gone"));
    assert_eq!(code.replaced_by(), Some("slot_gone"));
    let rust = code.rust().unwrap();
    assert_eq!((rust.type_name(), rust.variant()), ("SlotError", "Taken"));
    assert_eq!(rust.to_string(), "SlotError::Taken");
}

#[test]
fn accessors_of_a_message() {
    let mut json = full();
    json["codes"][0]["message"] = json!(["Fixed ", "text {}"]);
    let document = read(&json);
    assert_eq!(
        document.codes()[0].message().fixed().as_deref(),
        Some("Fixed text {}")
    );
    json["codes"][0]["message"] = json!({ "per_occurrence": true });
    let document = read(&json);
    let message = document.codes()[0].message();
    assert_eq!(message.fixed(), None);
    assert_eq!(
        *message,
        MessageDocument::PerOccurrence {
            per_occurrence: true
        }
    );
}

#[test]
fn accessors_of_a_detail() {
    let document = read(&full());
    let detail = &document.codes()[0].details()[0];
    assert_eq!(detail.name(), "minutes");
    let reference = json!({ "$ref": "#/schemas/Minutes" });
    assert_eq!(detail.schema(), Some(&reference));
    assert_eq!(document.schemas()["Minutes"]["type"], "integer");
    assert_eq!(detail.description(), Some("How long it is taken"));
    assert_eq!(detail.example(), Some(json!(5)));
    assert!(detail.is_optional() && detail.is_delay());
    assert!(detail.is_flattened() && detail.is_computed());
    assert!(detail.is_inferred() && detail.is_placed());
    assert_eq!(detail.rust(), Some("u32"));
}

#[test]
fn accessors_of_a_header() {
    let document = read(&full());
    let header = &document.codes()[0].headers()[0];
    assert_eq!(header.name(), "X-Code");
    assert_eq!(
        header.value(),
        [Text::Literal("E-".into()), Text::Fact(Fact::Code)]
    );
    assert!(header.is_per_occurrence() && header.is_optional());
}

#[test]
fn a_code_knows_the_presence_of_its_facts() {
    let mut json = full();
    json["codes"][0]["details"][0]["flattened"] = json!(false);
    let document = read(&json);
    let presence = |word: &str| {
        let fact = Fact::from_word(word).unwrap();
        let layout = document.envelopes()[0].layout();
        document.codes()[0].with_facts(layout, |facts| facts.presence(&fact))
    };
    for word in ["number", "help", "docs_url", "extra.domain", "code"] {
        assert_eq!(presence(word), Presence::Always, "{word}");
    }
    for word in ["retry_after", "details.minutes", "details"] {
        assert_eq!(presence(word), Presence::Sometimes, "{word}");
    }
    for word in ["details.seconds", "extra.other"] {
        assert_eq!(presence(word), Presence::Never, "{word}");
    }
}
