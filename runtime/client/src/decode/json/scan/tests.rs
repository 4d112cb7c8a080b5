use std::borrow::Cow;

use errbook_contract::layout::{Fact, Member, Value};
use serde_json::value::RawValue;

use super::special::special;
use super::tokens::{self, Text};
use super::{Entry, Room, Stop};

fn scan(text: &str) -> Result<Vec<Entry>, Stop> {
    let mut room = Room::default();
    let scanned = super::scan(text, None, &mut room).map(|()| room.entries.to_vec());
    // The way of a layout changes nothing about what a document is.
    for layout in &LAYOUTS {
        let by_layout = super::scan(text, Some(layout), &mut Room::default());
        assert_eq!(
            by_layout,
            scanned.as_ref().map(|_| ()).map_err(|stop| *stop),
            "{text:?}"
        );
    }
    scanned
}

/// Two that lead into [`DOCUMENT`].
static LAYOUTS: [Value; 2] = [
    Value::Object(Cow::Borrowed(&[
        Member::Required(Cow::Borrowed("a\u{e9}"), Value::Fact(Fact::Code)),
        Member::Optional(
            Cow::Borrowed("b"),
            Value::Object(Cow::Borrowed(&[Member::Required(
                Cow::Borrowed(""),
                Value::Fact(Fact::Message),
            )])),
        ),
    ])),
    Value::Object(Cow::Borrowed(&[Member::Required(
        Cow::Borrowed("b"),
        Value::Object(Cow::Borrowed(&[Member::Details])),
    )])),
];

/// Compares with serde_json, as far as it does not build values; a number that is cut is wrong to it, not cut.
#[track_caller]
fn check(text: &str) {
    let scanned = scan(text).map(|_| ());
    let is_cut = match serde_json::from_str::<&RawValue>(text) {
        Ok(_) => false,
        Err(error) => error.is_eof() || text.ends_with(['-', '.', 'e', 'E', '+']),
    };
    match scanned {
        Ok(()) => assert!(serde_json::from_str::<&RawValue>(text).is_ok(), "{text:?}"),
        Err(Stop::End) => assert!(is_cut, "{text:?}"),
        Err(Stop::Other) => {
            let error = serde_json::from_str::<&RawValue>(text).unwrap_err();
            assert!(!error.is_eof(), "{text:?}");
        }
    }
}

const DOCUMENT: &str = " {\"a\\u00e9\" : [1, -2.50e+3,0 ,{}, [ ] ],\r\n\"b\":{\"\":\"\\\"\\\\é\"},\t\"c\":[true,false,null]} ";

#[test]
fn a_text_is_a_document_if_it_is_one_to_serde_json() {
    for end in (0..=DOCUMENT.len()).filter(|end| DOCUMENT.is_char_boundary(*end)) {
        check(&DOCUMENT[..end]);
        let is_whole = DOCUMENT[end..].trim().is_empty();
        assert_eq!(scan(&DOCUMENT[..end]).is_ok(), is_whole);
        assert_ne!(scan(&DOCUMENT[..end]).map(|_| ()), Err(Stop::Other));
    }
    for text in [
        "1",
        "-",
        "-a",
        "01",
        "1.",
        "1.e",
        "1e",
        "1e+",
        "1E5",
        "tru",
        "trux",
        "nul",
        "\"",
        "\"\\",
        "\"\\u12",
        "\"\\u12g4\"",
        "\"\\x\"",
        "\"\n\"",
        "[,]",
        "[1,]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{1:2}",
        "[1}",
        "{\"a\":1]",
        "]",
        "1 2",
        "[] []",
        "\u{feff}1",
        "",
    ] {
        check(text);
    }
}

#[test]
fn any_byte_in_any_place_is_judged_alike() {
    for byte in "\"\\{}[],:0-.eEtfn \nuax".chars() {
        for at in (0..=DOCUMENT.len()).filter(|at| DOCUMENT.is_char_boundary(*at)) {
            let (before, after) = DOCUMENT.split_at(at);
            check(&format!("{before}{byte}{after}"));
            let rest = after
                .char_indices()
                .nth(1)
                .map_or("", |(next, _)| &after[next..]);
            check(&format!("{before}{byte}{rest}"));
        }
    }
}

#[test]
fn nesting_costs_no_stack() {
    let open = "[{\"a\":".repeat(100_000);
    assert_eq!(scan(&open).map(|_| ()), Err(Stop::End));
    let closed = format!("{open}1{}", "}]".repeat(100_000));
    assert_eq!(scan(&closed).map(|entries| entries.len()), Ok(300_001));
}

#[test]
fn the_end_of_a_string_is_found_at_any_distance() {
    for byte in 0..=255_u8 {
        for length in 0..20 {
            for at in 0..length {
                // Bytes of every kind stand before and behind it.
                let mut bytes: Vec<u8> = b" !#[]~\x7f\x80\xa0\xa2\xdc\xff"
                    .iter()
                    .copied()
                    .cycle()
                    .take(length)
                    .collect();
                bytes[at] = byte;
                let expected = bytes
                    .iter()
                    .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f));
                assert_eq!(special(&bytes, 0).ok(), expected, "{bytes:?}");
            }
        }
    }
}

#[test]
fn a_string_without_escapes_ends_where_its_quote_is_found() {
    let string = |text: &str| tokens::string(text.as_bytes(), 0);
    assert!(matches!(string("\"a\","), Ok(Text::Plain(3))));
    assert!(matches!(string("\"\\n\","), Ok(Text::Escaped(4))));
    let escaped = |text| scan(text).map(|entries| entries[0].escaped);
    assert_eq!(escaped("\"a\""), Ok(false));
    assert_eq!(escaped("\"\\n\""), Ok(true));
}
