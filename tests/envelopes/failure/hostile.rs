//! Texts that would break out of a body or a header, under every preset.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::held::{Parts, sent, sound};
use errbook_tests_tools::document::parsed;

const HOSTILE: &[&str] = &[
    "</script><script>alert(1)</script>",
    "\"},\"injected\":{\"",
    "\u{2028}\u{2029}\u{feff}\u{202e}\u{fffe}",
    "\0\u{1}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}\u{80}\u{9f}",
    "\\\\\"\\u0000\\",
    "{message} {{}} {} %s",
    "\r\nSet-Cookie: a=b\r\n\r\nHTTP/1.1 200 OK",
    "😀\u{10ffff}é",
];

/// Message and detail are this text.
fn saying<D, T>(shown: fn(usize) -> D, value: fn(usize) -> T, at: usize) -> Parts<D, T> {
    let Parts { wait, header, .. } = sound();
    Parts {
        shown,
        value,
        at,
        wait,
        header,
    }
}

/// Asserts that the text arrives in message and detail, and nowhere else.
#[track_caller]
fn arrives(parts: &Parts<String, String>) {
    let text = (parts.shown)(parts.at);
    for sent in sent(parts) {
        sent.assert_head();
        assert!(sent.response.extensions().is_empty(), "{}", sent.preset);
        let mut body = parsed(sent.response.body());
        for pointer in [sent.message, sent.detail].into_iter().flatten() {
            let place = body.pointer_mut(pointer).unwrap();
            assert!(place.take() == *text, "{} {pointer}", sent.preset);
        }
        assert!(!body.to_string().contains("injected"), "{body}");
        assert!(sent.response.body().iter().all(|byte| *byte >= 0x20));
    }
}

#[test]
fn s21_hostile_texts_arrive_under_every_preset() {
    for at in 0..HOSTILE.len() {
        let text = |at: usize| HOSTILE[at].to_owned();
        arrives(&saying(text, text, at));
    }
}

#[test]
fn s16_ten_megabytes_arrive_under_every_preset() {
    let text = |at: usize| "0123456789abcde\"".repeat(at);
    let escaped = serde_json::to_string(&text(640 * 1024)).unwrap();
    for sent in sent(&saying(text, text, 640 * 1024)) {
        sent.assert_head();
        let places = [sent.message, sent.detail].into_iter().flatten().count();
        assert_eq!(sent.text().matches(&escaped).count(), places);
        assert!(sent.text().len() < places * escaped.len() + 200);
    }
    arrives(&saying(text, text, 1));
}

#[test]
fn s5_markup_is_sent_as_json_under_every_preset() {
    for sent in sent(&saying(|_| HOSTILE[0], |_| HOSTILE[0], 0)) {
        let media = sent.header("content-type").unwrap();
        assert!(media.ends_with("json"), "{media}");
        assert_eq!(media, sent.content_type);
    }
}

/// Every name that a preset gives a meaning, in a map of the occurrence.
fn taken() -> BTreeMap<&'static str, &'static str> {
    let names = [
        "code",
        "status",
        "type",
        "title",
        "detail",
        "instance",
        "message",
        "error",
        "errors",
        "success",
        "_links",
        "details",
        "retryable",
    ];
    names.map(|name| (name, "spoof")).into()
}

#[test]
fn s20_a_map_that_bears_reserved_names_replaces_no_member() {
    use errbook::ApiError;
    use errbook::envelope::{FLAT, NESTED, PROBLEM, VND_ERROR};

    macro_rules! spoofed {
        ($($envelope:ident)*) => {
            vec![$({
                #[derive(ApiError)]
                #[api_error(code = "real", status = 400, envelope = $envelope, docs_url = "/real")]
                struct Spoofed {
                    #[api_error(detail)]
                    #[serde(flatten)]
                    map: BTreeMap<&'static str, &'static str>,
                }
                parsed(Spoofed { map: taken() }.to_response().body())
            }),*]
        };
    }

    let bodies = spoofed!(NESTED PROBLEM FLAT VND_ERROR);
    let [nested, problem, flat, vnd] = &bodies[..] else {
        unreachable!()
    };
    assert_eq!(nested["error"]["code"], "real");
    assert_eq!(nested["error"]["details"], json!(taken()));
    let spoofed = |body: &Value| {
        let members = body.as_object().unwrap().iter();
        let spoofed = members.filter(|(_, value)| *value == "spoof");
        spoofed.map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    let others = |own: &[&str]| {
        let names = taken().into_keys().filter(|name| !own.contains(name));
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        spoofed(problem),
        others(&["code", "status", "type", "title", "detail"])
    );
    assert_eq!(spoofed(flat), others(&["message", "success", "code"]));
    assert_eq!(spoofed(vnd), others(&["message", "code", "_links"]));
}
