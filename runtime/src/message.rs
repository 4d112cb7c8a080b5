//! A message as it was written, with its fields filled in.

use std::fmt;

/// Shows a format string whose placeholders have no format; the derive has checked it.
pub(crate) struct Filled<'a> {
    pub(crate) template: &'static str,
    /// In the order of the placeholders.
    pub(crate) fields: &'a [&'a dyn fmt::Display],
}

impl fmt::Display for Filled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = self.fields.iter();
        let mut rest = self.template;
        while let Some(at) = rest.find(['{', '}']) {
            let (text, behind) = rest.split_at(at);
            f.write_str(text)?;
            let (brace, behind) = behind.split_at(1);
            if let Some(behind) = behind.strip_prefix(brace) {
                f.write_str(brace)?;
                rest = behind;
                continue;
            }
            if let Some(field) = fields.next() {
                field.fmt(f)?;
            }
            rest = behind.split_once('}').map_or("", |(_, behind)| behind);
        }
        f.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::Filled;

    #[test]
    fn fields_stand_where_their_placeholders_do() {
        let filled = Filled {
            template: "{{{id}}} of {0}, {id}",
            fields: &[&7, &"x{y}", &7],
        };
        assert_eq!(filled.to_string(), "{7} of x{y}, 7");
    }
}
