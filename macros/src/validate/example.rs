//! An example is a value that its field can have, as far as the type's name tells.

use syn::Type;

use crate::diagnostics::Diagnostics;
use crate::model::{DetailSource, bare, option_inner};
use crate::receive::{Given, Json};

/// A type that a function serializes may have any JSON.
pub(super) fn check(
    example: &Given<Json>,
    ty: &Type,
    source: &DetailSource,
    diagnostics: &mut Diagnostics,
) {
    if let DetailSource::Field(field) = source
        && (field.flatten || field.with.is_some() || field.serialize_with.is_some())
    {
        return;
    }
    let ty = option_inner(ty).unwrap_or(ty);
    let Some((name, wanted)) = wanted(ty) else {
        return;
    };
    let json = &example.value.0;
    let fits = match wanted {
        Wanted::Text => json.starts_with('"'),
        Wanted::Truth => matches!(&json[..], "true" | "false"),
        Wanted::Number => is_number(json),
        Wanted::Whole { signed } => {
            is_number(json) && !json.contains(['.', 'e', 'E']) && (signed || !json.starts_with('-'))
        }
    };
    if !fits {
        let form = match wanted {
            Wanted::Text => "a string",
            Wanted::Truth => "`true` or `false`",
            Wanted::Number => "a number",
            Wanted::Whole { signed: true } => "a whole number",
            Wanted::Whole { signed: false } => "a whole number without a sign",
        };
        let message = format!("`example` is no `{name}`; write {form}");
        diagnostics.error(example.span, message);
    }
}

enum Wanted {
    Text,
    Truth,
    Number,
    Whole { signed: bool },
}

/// Of the names that nobody takes for anything else.
fn wanted(ty: &Type) -> Option<(String, Wanted)> {
    let path = match bare(ty) {
        Type::Reference(reference) => return wanted(&reference.elem),
        Type::Path(path) => path.path.get_ident()?.to_string(),
        _ => return None,
    };
    let wanted = match &path[..] {
        "String" | "str" => Wanted::Text,
        "bool" => Wanted::Truth,
        "f32" | "f64" => Wanted::Number,
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => Wanted::Whole { signed: false },
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => Wanted::Whole { signed: true },
        _ => return None,
    };
    Some((path, wanted))
}

fn is_number(json: &str) -> bool {
    json.starts_with(|c: char| c == '-' || c.is_ascii_digit())
}
