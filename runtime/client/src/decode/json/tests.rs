use super::*;

fn with<T>(json: &str, see: impl FnOnce(Json<'_>) -> T) -> T {
    let mut room = Room::default();
    let document = Document::parse(json, &mut room).unwrap();
    see(document.at(0).unwrap())
}

#[test]
fn members_are_listed_as_they_stand() {
    let json = r#"{ "b": 1, "a": [ {"x": 1e999} ], "b": "\ud800", "\udc00": null }"#;
    let shown: Vec<_> = with(json, |json| {
        let members = json.members().unwrap();
        let shown =
            members.map(|(name, value)| (name.text().into_owned(), value.text().to_owned()));
        shown.collect()
    });
    let expected = [
        ("b", "1"),
        ("a", r#"[ {"x": 1e999} ]"#),
        ("b", r#""\ud800""#),
        ("\u{fffd}\u{fffd}\u{fffd}", "null"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(shown, expected);
}

#[test]
fn a_value_shows_itself_as_it_is_written() {
    assert_eq!(with("[ 1e2 ]", |json| format!("{json:?}")), "[ 1e2 ]");
}

#[test]
fn the_kind_of_a_text_is_that_of_its_value() {
    for text in ["{}", "[]", "\"\"", "true", "false", "null", "-1", "0"] {
        assert_eq!(kind_of(text), with(text, |json| json.kind()), "{text}");
    }
}

#[test]
fn elements_are_listed_without_what_is_in_them() {
    let elements = |json| {
        with(json, |json| {
            let elements = json.elements()?;
            Some(elements.map(|it| it.text().to_owned()).collect::<Vec<_>>())
        })
    };
    let listed = elements(r#"[ [1,[2]], {"a":[3]}, [], 4 ]"#);
    assert_eq!(listed.unwrap(), ["[1,[2]]", r#"{"a":[3]}"#, "[]", "4"]);
    assert_eq!(elements("[]").unwrap().len(), 0);
    assert!(elements("{}").is_none());
}

#[test]
fn other_kinds_are_none() {
    for json in ["[]", "null", "1", "\"a\"", "true"] {
        assert!(with(json, |json| json.members().is_none()), "{json}");
    }
    for json in ["{}", "null", "1", r#""\ud800""#] {
        assert!(with(json, |json| json.string().is_none()), "{json}");
    }
    assert!(with("1e999", |json| json.parse::<f64>().is_none()));
}

#[test]
fn strings_lose_their_escapes() {
    let string = |json| with(json, |json| json.string().map(Cow::into_owned));
    assert_eq!(string(r#""a\u00e9\n""#).unwrap(), "aé\n");
    assert_eq!(string(r#""""#).unwrap(), "");
    assert_eq!(string(r#""aé""#).unwrap(), "aé");
}

#[test]
fn a_value_is_the_same_however_it_is_written() {
    for (expected, json, same) in [
        ("7", "7.0", true),
        ("7", "70e-1", true),
        ("7", "8", false),
        ("7", "\"7\"", false),
        ("\"é\"", r#""\u00e9""#, true),
        ("false", "false", true),
        ("null", "false", false),
        ("1", "1e999", false),
    ] {
        assert_eq!(with(json, |json| same_json(expected, json)), same, "{json}");
    }
}
