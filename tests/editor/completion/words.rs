//! Half a word. Between quotes rust-analyzer completes nothing that a macro says: there the error names the words.

use crate::{changed, editor};

#[test]
fn a_word_without_quotes_is_completed() {
    for (from, to, behind, word) in [
        ("\"never\"", "", "status = 409, retry = ", "never"),
        ("\"never\"", "ne", "retry = ne", "never"),
        ("log = \"warn\"", "log = w", "log = w", "warn"),
        ("on(server_error)", "on()", "500, on(", "server_error"),
        (
            "on(server_error)",
            "on(server_error, met)",
            ", met",
            "method_not_allowed",
        ),
    ] {
        let Some(mut editor) = editor(&changed(from, to)) else {
            return;
        };
        let offered = editor.completions(behind);
        assert!(
            offered.iter().any(|label| label == word),
            "{to}: {offered:?}"
        );
    }
}

#[test]
fn between_quotes_the_error_names_the_words() {
    let Some(mut editor) = editor(&changed("\"never\"", "\"\"")) else {
        return;
    };
    let mistakes = editor.mistakes();
    let [mistake] = &mistakes[..] else {
        panic!("{mistakes:?}");
    };
    assert_eq!(mistake.at, "\"\"");
    for word in ["never", "refresh", "backoff", "throttled"] {
        assert!(mistake.message.contains(word), "{}", mistake.message);
    }
}
