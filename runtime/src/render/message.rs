//! The message of an occurrence, from the pieces of its definition and its fields.

use std::fmt;

use errbook_contract::layout::Text;

/// Displays the pieces of a message with the fields filled in.
pub(crate) struct Filled<'a> {
    pub(crate) pieces: &'static [Text],
    /// One for each piece that is not text, in the same order.
    pub(crate) fields: &'a [&'a dyn fmt::Display],
}

impl fmt::Display for Filled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = self.fields.iter();
        for piece in self.pieces {
            match piece {
                Text::Literal(text) => f.write_str(text)?,
                Text::Fact(_) | Text::Field(_) => {
                    if let Some(field) = fields.next() {
                        field.fmt(f)?;
                    }
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use errbook_contract::layout::Fact;
    use std::borrow::Cow::Borrowed;

    #[test]
    fn fields_replace_their_pieces_in_order() {
        let pieces = &[
            Text::Literal(Borrowed("{")),
            Text::Fact(Fact::Detail(Borrowed("id"))),
            Text::Literal(Borrowed("} of ")),
            Text::Field(Borrowed("0")),
        ];
        let filled = Filled {
            pieces,
            fields: &[&7, &"x{y}"],
        };
        assert_eq!(filled.to_string(), "{7} of x{y}");
    }
}
