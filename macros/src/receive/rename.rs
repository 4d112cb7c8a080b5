//! serde's rules for the names of fields.

use ident_case::RenameRule as Rule;

/// One of serde's rename rules.
#[derive(Clone, Copy, Default)]
pub(crate) struct RenameRule {
    rule: Rule,
    /// Whether the result is upper-cased, as in two of serde's rules.
    upper: bool,
}

pub(super) const RULES: [&str; 8] = [
    "lowercase",
    "UPPERCASE",
    "PascalCase",
    "camelCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

impl RenameRule {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (rule, upper) = match text {
            "UPPERCASE" => ("snake_case", true),
            "SCREAMING-KEBAB-CASE" => ("kebab-case", true),
            text if RULES.contains(&text) => (text, false),
            _ => return None,
        };
        let rule = rule.parse().ok()?;
        Some(RenameRule { rule, upper })
    }

    /// Letters beyond ASCII stay as they are, as serde leaves them.
    pub(crate) fn apply(self, field: &str) -> String {
        let name = match self.rule {
            Rule::CamelCase => camel(field),
            rule => rule.apply_to_field(field),
        };
        if self.upper {
            name.to_ascii_uppercase()
        } else {
            name
        }
    }
}

/// `ident_case` and serde assume a non-empty name and lower-case its first byte.
fn camel(field: &str) -> String {
    let pascal = Rule::PascalCase.apply_to_field(field);
    let mut letters = pascal.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_apply_to_any_name() {
        let name = |rule, field| RenameRule::parse(rule).unwrap().apply(field);
        for (rule, accented, one, none) in [
            ("lowercase", "été_a", "a", "__"),
            ("UPPERCASE", "éTé_A", "A", "__"),
            ("PascalCase", "étéA", "A", ""),
            ("camelCase", "étéA", "a", ""),
            ("snake_case", "été_a", "a", "__"),
            ("SCREAMING_SNAKE_CASE", "éTé_A", "A", "__"),
            ("kebab-case", "été-a", "a", "--"),
            ("SCREAMING-KEBAB-CASE", "éTé-A", "A", "--"),
        ] {
            let names = ["été_a", "a", "__"].map(|field| name(rule, field));
            assert_eq!(names, [accented, one, none], "{rule}");
        }
    }
}
