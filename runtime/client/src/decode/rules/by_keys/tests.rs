use errbook_contract::layout::Text;
use smallvec::smallvec;

use super::*;
use crate::decode::json::Document;
use crate::decode::reading::Reading;

static NUMBER: Value = Value::Fact(Fact::Number);
static CODE: Value = Value::Fact(Fact::Code);
static TEXT: [Text; 1] = [Text::Fact(Fact::Code)];

/// What is looked up of a body with these keys.
fn found(keys: SmallVec<[Key<'_>; 2]>) -> Option<(usize, String)> {
    let candidate = Candidate {
        index: 0,
        reading: Reading {
            keys,
            ..Reading::default()
        },
        has_media_type: true,
    };
    code(&candidate).map(|(position, code)| (position, code.into_owned()))
}

#[test]
fn a_code_that_stands_by_itself_is_looked_up() {
    for (json, expected) in [
        (r#""a""#, Some("a")),
        (r#""\u0061""#, Some("a")),
        ("1", None),
    ] {
        let expected = |position| expected.map(|code| (position, code.to_owned()));
        Document::read(json, |value| {
            let key = |layout| Key::Json(layout, value);
            assert_eq!(found(smallvec![key(&CODE)]), expected(0), "{json}");
            assert_eq!(
                found(smallvec![key(&NUMBER), key(&CODE)]),
                expected(1),
                "{json}"
            );
            assert_eq!(found(smallvec![key(&NUMBER)]), None, "{json}");
            Some(())
        })
        .expect(json);
    }
}

#[test]
fn a_code_in_a_text_is_not() {
    assert_eq!(found(smallvec![Key::Text(&TEXT, "a")]), None);
}
