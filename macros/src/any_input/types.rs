//! Types: structs, enums and unions with fields of many types.

use proptest::collection::vec;
use proptest::prelude::*;

use super::attributes::{attributes, of_field};
use super::tokens::one_of;

pub(crate) fn item() -> impl Strategy<Value = String> {
    let generics = || {
        one_of(&[
            "",
            "",
            "",
            "<T>",
            "<'a, T: Copy = u8, const N: usize>",
            "<'__errbook>",
        ])
    };
    let of_struct =
        (attributes(), generics(), fields()).prop_map(|(attributes, generics, fields)| {
            let end = if fields.starts_with('{') { "" } else { ";" };
            format!("{attributes} pub struct Error{generics} {fields}{end}")
        });
    let variant = (
        attributes(),
        one_of(&["A", "B", "r#Self_", "été"]),
        fields(),
        one_of(&["", "", "", "= 1"]),
    );
    let variant = variant.prop_map(|(attributes, name, fields, value)| {
        format!("{attributes} {name}{fields}{value},")
    });
    let of_enum = (attributes(), generics(), vec(variant, 0..4)).prop_map(
        |(attributes, generics, variants)| {
            format!(
                "{attributes} enum Error{generics} {{ {} }}",
                variants.join(" ")
            )
        },
    );
    let of_union =
        attributes().prop_map(|attributes| format!("{attributes} union Error {{ a: u8 }}"));
    prop_oneof![10 => of_struct, 10 => of_enum, 1 => of_union]
}

/// Nothing, `{ a: u8 }` or `(u8)`.
fn fields() -> impl Strategy<Value = String> {
    let ty = || {
        one_of(&[
            "u8",
            "String",
            "&'static str",
            "Option<u32>",
            "f32",
            "Duration",
            "Vec<T>",
            "Box<Error>",
            "Self",
            "[u8]",
            "[u8; N]",
            "(u8, T)",
            "fn(u8) -> u8",
            "dyn Error + 'a",
            "impl Copy",
            "Box<dyn Fn(u8) -> !>",
            "*const u8",
            "a!()",
            "<T as A<u8>>::B",
            "std::backtrace::Backtrace",
            "Cow<'a, str>",
            "()",
            "_",
        ])
    };
    let named = (
        of_field(),
        one_of(&["a", "b", "r#type", "source", "__errbook_0", "__"]),
        ty(),
    );
    let named = named.prop_map(|(attributes, name, ty)| format!("{attributes} {name}: {ty}"));
    let unnamed = (of_field(), ty()).prop_map(|(attributes, ty)| format!("{attributes} {ty}"));
    prop_oneof![
        1 => Just(String::new()),
        3 => vec(named, 0..4).prop_map(|fields| format!("{{ {} }}", fields.join(", "))),
        2 => vec(unnamed, 0..3).prop_map(|fields| format!("({})", fields.join(", "))),
    ]
}
