//! An example matches the type of its field, as far as the type's name determines it.

use syn::Type;

use crate::diagnostics::Diagnostics;
use crate::model::DetailSource;
use crate::receive::Spanned;
use crate::receive::value::Json;
use crate::syntax::rust_type::{Primitive, option_inner, primitive};

/// Fields that are flattened or written by a function may have any JSON.
pub(super) fn check(
    example: &Spanned<Json>,
    ty: &Type,
    source: &DetailSource,
    diagnostics: &mut Diagnostics,
) {
    if let DetailSource::Field(field) = source
        && (field.flatten || field.with.is_some() || field.serialize_with.is_some())
    {
        return;
    }
    let Some((name, primitive)) = primitive(option_inner(ty).unwrap_or(ty)) else {
        return;
    };
    let json = &example.value.0;
    let is_number = json.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    let is_integer = is_number && !json.contains(['.', 'e', 'E']);
    let (fits, form) = match primitive {
        Primitive::String => (json.starts_with('"'), "a string"),
        Primitive::Boolean => (matches!(&json[..], "true" | "false"), "`true` or `false`"),
        Primitive::Float => (is_number, "a number"),
        Primitive::Signed => (is_integer, "a whole number"),
        Primitive::Unsigned => (
            is_integer && !json.starts_with('-'),
            "a whole number without a sign",
        ),
        Primitive::Char => (json.starts_with('"'), "a character in double quotes"),
    };
    if let Some((least, most)) = out_of_range(json, name).filter(|_| fits) {
        let rule = format!("`example` does not fit in a `{name}`");
        let message = format!("{rule}; write a number from {least} to {most}");
        diagnostics.error(example.span, message);
    }
    if !fits {
        let message = format!("`example` does not match the type `{name}`; write {form}");
        diagnostics.error(example.span, message);
    }
}

/// The range of the type if it is one of integers and does not contain the number.
fn out_of_range(number: &str, name: &str) -> Option<(i128, i128)> {
    macro_rules! ranges {
        ($($integer:ident)*) => {
            match name {
                $(stringify!($integer) => (
                    number.parse::<$integer>().is_ok(),
                    i128::from($integer::MIN),
                    i128::from($integer::MAX),
                ),)*
                _ => return None,
            }
        };
    }
    // A `usize` and an `isize` have as many bits as on the machine of the server.
    let (fits, least, most) = ranges!(u8 u16 u32 u64 i8 i16 i32 i64);
    (!fits).then_some((least, most))
}
