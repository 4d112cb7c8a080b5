//! What a key and a word mean.

use crate::{ENUM, editor};

#[test]
fn a_key_shows_how_it_is_written_and_what_it_means() {
    let Some(mut editor) = editor(ENUM) else {
        return;
    };
    for (at, usage, meaning) in [
        ("log = ", r#"log = "warn""#, "The level of the log event"),
        (
            "code = ",
            r#"code = "slot_unavailable""#,
            "The machine-readable code.",
        ),
        (
            "status = ",
            "status = 409",
            "The HTTP status, from 400 to 599.",
        ),
        ("retry = ", r#"retry = "never""#, "The retry class"),
        ("details,", "details", "Makes all fields public"),
        ("message = ", r#"message = "…""#, "The public message"),
        ("on(", "on(not_found)", "The kinds of rejections"),
        ("example = ", r#"example = "…""#, "An example value"),
    ] {
        let shown = editor.hover(at);
        assert!(
            shown.contains(usage) && shown.contains(meaning),
            "{at}: {shown}"
        );
    }
}

#[test]
fn a_word_shows_what_it_means() {
    let Some(mut editor) = editor(ENUM) else {
        return;
    };
    for (at, meaning) in [
        (r#""warn""#, "LogLevel"),
        (r#""never""#, "A repeat does not help"),
        ("backoff(", "Repeat the request with growing delays."),
        ("not_found", "No route matches the path"),
    ] {
        let shown = editor.hover(at);
        assert!(shown.contains(meaning), "{at}: {shown}");
    }
}
