//! Half a key.

use crate::{changed, editor};

#[test]
fn a_key_is_completed() {
    for (from, to, behind, key) in [
        ("status = 409", "sta", "sta", "status"),
        ("status = 409", "sta = 409", "sta", "status"),
        ("details, ", "details, , ", "details, ", "message"),
        ("example = \"10:00\"", "exa", "exa", "example"),
        ("log = \"warn\"", "log = \"warn\", doc", ", doc", "docs_url"),
    ] {
        let Some(mut editor) = editor(&changed(from, to)) else {
            return;
        };
        let offered = editor.completions(behind);
        assert!(
            offered.iter().any(|label| label == key),
            "{to}: {offered:?}"
        );
    }
}

#[test]
fn only_keys_of_the_level_are_offered() {
    for (from, to, behind, keys, others) in [
        (
            "status = 409",
            "sta",
            "sta",
            ["code", "details"],
            ["skip", "schema"],
        ),
        (
            "example = \"10:00\"",
            "exa",
            "exa",
            ["skip", "header"],
            ["code", "details"],
        ),
        (
            "log = \"warn\"",
            "lo",
            "(lo",
            ["adapters", "domain"],
            ["code", "krate"],
        ),
    ] {
        let Some(mut editor) = editor(&changed(from, to)) else {
            return;
        };
        let offered = editor.completions(behind);
        let is_offered = |key: &&str| offered.iter().any(|label| label == key);
        assert!(keys.iter().all(is_offered), "{to}: {offered:?}");
        assert!(!others.iter().any(is_offered), "{to}: {offered:?}");
    }
}
