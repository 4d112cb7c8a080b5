//! Hostile texts in messages and details: the value arrives unchanged.

use errbook::ApiError;
use serde_json::{Value, json};

/// Told
#[derive(ApiError)]
#[api_error(code = "told", status = 400, details, message = "{text}")]
struct Told<'a> {
    text: &'a str,
}

#[track_caller]
fn arrives(text: &str) {
    let error = Told { text };
    assert_eq!(error.message(), text);
    let response = error.to_response();
    assert!(response.extensions().is_empty(), "nothing failed");
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(
        body,
        json!({ "error": { "code": "told", "message": text, "details": { "text": text } } })
    );
}

#[test]
fn s21_every_character_up_to_u_2fff_arrives() {
    let text: String = (0..0x3000).filter_map(char::from_u32).collect();
    arrives(&text);
    for character in (0..0x3000).filter_map(char::from_u32) {
        arrives(character.encode_utf8(&mut [0; 4]));
    }
}

#[test]
fn s21_separators_bidi_controls_noncharacters_and_astral_planes_arrive() {
    arrives("\u{2028}\u{2029}\u{feff}\u{202a}\u{202e}\u{2066}\u{2069}");
    arrives("\u{fffd}\u{fffe}\u{ffff}\u{10ffff}\u{1f600}\u{e000}");
}

#[test]
fn s21_control_characters_never_stand_raw_in_the_body() {
    for character in (0..0x20_u8).map(char::from) {
        let response = Told {
            text: &character.to_string(),
        }
        .to_response();
        assert!(
            response.body().iter().all(|byte| *byte >= 0x20),
            "{character:?}"
        );
    }
}

#[test]
fn s21_a_character_is_escaped_wherever_it_stands() {
    let special = (0..0x20_u8)
        .map(char::from)
        .chain(['"', '\\', '\u{7f}', '\u{80}', 'é', '😀']);
    for character in special {
        for (before, after) in (0..20).flat_map(|before| (0..10).map(move |after| (before, after)))
        {
            let text = format!(
                "{}{character}{}",
                "a".repeat(before),
                "\u{20}".repeat(after)
            );
            let body = crate::body(&Told { text: &text });
            let json = serde_json::to_string(&text).unwrap();
            assert!(
                body.ends_with(&format!(
                    r#""message":{json},"details":{{"text":{json}}}}}}}"#
                )),
                "{body}"
            );
        }
    }
}

#[test]
fn s5_markup_and_quotes_arrive_as_json() {
    arrives("</script><script>alert(\"1\")</script>&amp;'\\");
    arrives("\"},\"injected\":{\"");
    arrives("{text} {{}} %s ${x}");
    arrives("");
    arrives("null");
}

#[test]
fn s7_line_breaks_stay_in_the_body() {
    let response = Told {
        text: "\r\nSet-Cookie: a=b\r\n\r\n",
    }
    .to_response();
    assert_eq!(response.headers().len(), 1);
    arrives("\r\nSet-Cookie: a=b\r\n\r\n");
}

#[test]
fn s16_ten_megabytes_arrive_whole() {
    let text = "0123456789abcde\"".repeat(640 * 1024);
    arrives(&text);
    arrives("small again");
}
