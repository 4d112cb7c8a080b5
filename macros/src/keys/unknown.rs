//! The error for a misspelt or misplaced key, and for what other crates call a key.

use super::{Level, all_keys};
use crate::diagnostics::{nearest, suggest};

/// Words that other crates and RFC 9457 use for a key.
const SYNONYMS: &[(&str, &str)] = &[
    ("msg", "message"),
    ("title", "description"),
    ("type", "docs_url"),
    ("type_uri", "docs_url"),
];

/// What is not said by a key of that name, and how it is said.
const OTHER_WAYS: &[(&str, &str)] = &[
    (
        "retry_after",
        r#"mark the field that holds the delay, or write `retry(throttled(after = "5s"))` for a fixed one"#,
    ),
    (
        "deprecated",
        "write `#[deprecated]` beside `#[api_error(…)]`",
    ),
    ("hidden", "write `#[doc(hidden)]` beside `#[api_error(…)]`"),
    ("retired", "list the code under `retired` in `catalog!`"),
    ("from", "write thiserror's `#[from]`"),
    ("source", "write thiserror's `#[source]`"),
    ("backtrace", "write thiserror's `#[backtrace]`"),
    ("rename", r#"write serde's `#[serde(rename = "…")]`"#),
    (
        "rename_all",
        r#"write serde's `#[serde(rename_all = "…")]`"#,
    ),
    ("flatten", "write serde's `#[serde(flatten)]`"),
    (
        "serialize_with",
        r#"write serde's `#[serde(serialize_with = "…")]`"#,
    ),
];

/// The error for a key that is not valid on an item.
pub(crate) struct UnknownKey {
    pub(crate) message: String,
    /// The key that was probably meant.
    pub(crate) meant: Option<&'static str>,
}

impl UnknownKey {
    pub(crate) fn new(name: &str, level: Level) -> Self {
        let synonym = SYNONYMS
            .iter()
            .find(|(word, key)| *word == name && level.accepts(key));
        let meant = synonym
            .map(|(_, key)| *key)
            .or_else(|| nearest(name, level.keys()));
        let elsewhere = all_keys().find(|key| key.name == name);
        let rule = match elsewhere {
            Some(key) => format!("`{name}` is only valid on {}", key.items()),
            None => format!("unknown key `{name}`"),
        };
        let other_way = OTHER_WAYS.iter().find(|(word, _)| *word == name);
        let remedy = if let Some((_, remedy)) = other_way {
            (*remedy).to_owned()
        } else if let Some((_, key)) = synonym {
            format!("did you mean `{key}`?")
        } else if elsewhere.is_some() && meant.is_none() {
            "move it there".to_owned()
        } else {
            suggest(name, level.keys())
        };
        let message = format!("{rule}; {remedy}");
        UnknownKey { message, meant }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_comes_with_its_level_or_a_suggestion() {
        let message = |name, level| UnknownKey::new(name, level).message;
        let misplaced = "`code` is only valid on a variant or a struct; move it there";
        assert_eq!(message("code", Level::Type), misplaced);
        let misspelt = "unknown key `detial`; did you mean `detail`?";
        assert_eq!(message("detial", Level::Field), misspelt);
        let synonym = "unknown key `msg`; did you mean `message`?";
        assert_eq!(message("msg", Level::Variant), synonym);
        let foreign = "unknown key `from`; write thiserror's `#[from]`";
        assert_eq!(message("from", Level::Field), foreign);
        let listed = "unknown key `visible`; use `detail`, `example`, `header`, `headers`, `public`, `retry_after`, `schema`, `skip`, `status` or `transparent`";
        assert_eq!(message("visible", Level::Field), listed);
    }
}
