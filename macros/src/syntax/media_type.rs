//! Media types (RFC 9110 §8.3.1).

use super::header_name::is_token;

/// `type/subtype` with optional parameters.
#[derive(Debug, Clone)]
pub(crate) struct MediaType(String);

impl MediaType {
    /// The error states the rule and the remedy.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if is_media_type(text) {
            return Ok(MediaType(text.to_owned()));
        }
        let rule = format!("`{}` is not a valid media type", text.escape_debug());
        let remedy =
            "write `type/subtype`, as in `application/json`, with parameters as `; name=value`";
        Err(format!("{rule}; {remedy}"))
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
        && parameters.is_none_or(|parameters| parameters.split(';').all(is_parameter))
}

/// `name=value` (§5.6.6)
fn is_parameter(text: &str) -> bool {
    let parts = text.trim_matches(' ').split_once('=');
    parts.is_some_and(|(name, value)| {
        is_token(name) && value.bytes().all(|byte| (b' '..=b'~').contains(&byte))
    })
}

#[cfg(test)]
mod tests {
    use super::MediaType;

    #[test]
    fn media_types_with_and_without_parameters() {
        assert!(MediaType::parse("application/vnd.error+docplanner+json").is_ok());
        assert!(MediaType::parse("application/json; charset=utf-8").is_ok());
        for invalid in [
            "",
            "json",
            "application/",
            "/json",
            "a b/c",
            "a/b\r\n",
            "a/b; charset",
        ] {
            assert!(MediaType::parse(invalid).is_err(), "{invalid:?}");
        }
    }
}
