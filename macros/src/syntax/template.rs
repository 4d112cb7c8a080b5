//! Strings with `{placeholders}`.

use std::fmt::Write as _;

/// A parsed format string.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Template {
    pub(crate) pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// Text, with `{{` and `}}` unescaped.
    Text(String),
    /// `{name:spec}`
    Placeholder { name: String, spec: String },
}

impl Template {
    /// The error states the rule and the remedy.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            plain.push_str(&rest[..at]);
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                plain.push_str(brace);
                rest = after;
                continue;
            }
            if brace == "}" {
                return Err("unmatched `}`; write `}}` for a literal brace".to_owned());
            }
            let Some(end) = rest.find('}') else {
                return Err("unclosed `{`; write `{{` for a literal brace".to_owned());
            };
            let (name, spec) = match rest[..end].split_once(':') {
                Some((name, spec)) => (name.trim(), spec),
                None => (rest[..end].trim(), ""),
            };
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(Piece::Placeholder {
                name: name.to_owned(),
                spec: spec.to_owned(),
            });
            rest = &rest[end + 1..];
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        Ok(Template { pieces })
    }

    /// The text, if it has no placeholders.
    pub(crate) fn fixed(&self) -> Option<String> {
        match &self.pieces[..] {
            [] => Some(String::new()),
            [Piece::Text(text)] => Some(text.clone()),
            _ => None,
        }
    }

    /// The name and the format spec of each placeholder.
    pub(crate) fn placeholders(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Placeholder { name, spec } => Some((&name[..], &spec[..])),
            Piece::Text(_) => None,
        })
    }

    /// The text, with `fill` in place of each placeholder.
    pub(crate) fn filled(&self, fill: impl Fn(&str) -> String) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Placeholder { name, .. } => fill(name),
        });
        pieces.collect()
    }

    /// The format string with other names in its placeholders.
    pub(crate) fn renamed(&self, rename: impl Fn(&str) -> String) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            let _ = match piece {
                Piece::Text(plain) => {
                    write!(text, "{}", plain.replace('{', "{{").replace('}', "}}"))
                }
                Piece::Placeholder { name, spec } if spec.is_empty() => {
                    write!(text, "{{{}}}", rename(name))
                }
                Piece::Placeholder { name, spec } => write!(text, "{{{}:{spec}}}", rename(name)),
            };
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_and_doubled_braces() {
        let template = Template::parse("{{id}} is {id:?}, {0}").unwrap();
        let placeholders: Vec<_> = template.placeholders().collect();
        assert_eq!(placeholders, [("id", "?"), ("0", "")]);
        assert_eq!(template.pieces[0], Piece::Text("{id} is ".to_owned()));
        assert_eq!(
            template.renamed(|name| format!("_{name}")),
            "{{id}} is {_id:?}, {_0}"
        );
    }

    #[test]
    fn unmatched_braces_are_errors() {
        assert!(Template::parse("a } b").unwrap_err().contains("`}}`"));
        assert!(Template::parse("a { b").unwrap_err().contains("`{{`"));
    }

    #[test]
    fn a_text_without_placeholders_is_fixed() {
        assert_eq!(Template::parse("a {{}}").unwrap().fixed().unwrap(), "a {}");
        assert_eq!(Template::parse("{a}").unwrap().fixed(), None);
    }
}
