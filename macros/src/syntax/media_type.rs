//! Media types (RFC 9110 §8.3.1).

use errbook_contract::media_type::MediaKind;

use super::header_name::is_token;

/// The media type of an envelope: JSON or `text/plain`, with optional parameters.
#[derive(Debug, Clone)]
pub(crate) struct MediaType(String);

impl MediaType {
    /// The error states the rule and the remedy.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if !is_media_type(text) {
            let rule = format!("`{}` is not a valid media type", text.escape_debug());
            let remedy =
                "write `type/subtype`, as in `application/json`, with parameters as `; name=value`";
            return Err(format!("{rule}; {remedy}"));
        }
        if MediaKind::of(text) == MediaKind::Other {
            let rule = format!("`{text}` is neither a JSON media type nor `text/plain`");
            let remedy = "write one such as `application/json` or `application/problem+json`, or `text/plain` for a text";
            return Err(format!("{rule}; {remedy}"));
        }
        Ok(MediaType(text.to_owned()))
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

fn is_media_type(text: &str) -> bool {
    let (essence, parameters) = match text.split_once(';') {
        Some((essence, parameters)) => (essence, Some(parameters)),
        None => (text, None),
    };
    let essence = essence.trim_end_matches(' ').split_once('/');
    essence.is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
        && parameters.is_none_or(are_parameters)
}

/// `name=value; name=value` (§5.6.6)
fn are_parameters(text: &str) -> bool {
    let Some((name, value)) = text.trim_start_matches(' ').split_once('=') else {
        return false;
    };
    let rest = match value.strip_prefix('"') {
        Some(quoted) => after_quoted_string(quoted),
        None => {
            let end = value.find([' ', ';']).unwrap_or(value.len());
            is_token(&value[..end]).then(|| &value[end..])
        }
    };
    is_token(name)
        && rest.is_some_and(|rest| match rest.trim_start_matches(' ') {
            "" => true,
            more => more.strip_prefix(';').is_some_and(are_parameters),
        })
}

/// What follows a quoted string (§5.6.4), given without its opening quote.
fn after_quoted_string(text: &str) -> Option<&str> {
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some(&text[at + 1..]),
            '\\' if matches!(characters.next(), Some((_, ' '..='~'))) => {}
            '\\' => return None,
            ' '..='~' => {}
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::MediaType;

    #[test]
    fn media_types_with_and_without_parameters() {
        assert!(MediaType::parse("application/vnd.error+docplanner+json").is_ok());
        assert!(MediaType::parse("application/json; charset=utf-8").is_ok());
        assert!(MediaType::parse("a/json;c=d ; e=\"f; \\\"g\" ;h=i").is_ok());
        for invalid in [
            "",
            "json",
            "application/",
            "/json",
            "a b/c",
            "a/json\r\n",
            "a/json; charset",
            "a/json; charset=",
            "a/json; charset=\"utf-8",
            "a/json; charset=\"utf-8\\",
            "a/json; charset=utf-8;",
            "a/json; charset=utf 8",
            "a/json; charset=\"\"x",
            "a/json; =x",
            "a/json; c=\"\\\r\"",
        ] {
            let error = MediaType::parse(invalid).unwrap_err();
            assert!(error.contains("is not a valid media type"), "{error}");
        }
    }

    #[test]
    fn a_body_is_json_or_a_plain_text() {
        assert!(MediaType::parse("TEXT/plain; charset=utf-8").is_ok());
        for other in ["text/html", "application/xml", "application/jsonlines"] {
            let error = MediaType::parse(other).unwrap_err();
            assert!(error.contains("neither a JSON media type nor"), "{error}");
        }
    }
}
