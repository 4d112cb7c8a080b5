//! Every key of serde's, at every level, in every form: it has an effect, or no meaning here, or it is an error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;
use syn::parse::Parser;

use super::super::items::items;
use super::keys::{Meaning, SerdeLevel};
use super::{SerdeField, rename_rule};
use crate::diagnostics::Diagnostics;

/// What follows a key, and whether a key of each meaning takes it.
const FORMS: &[(&str, Takes)] = &[
    ("", Takes::Flag),
    (" = \"camelCase\"", Takes::Text),
    (" = r\"camelCase\"", Takes::Text),
    ("(serialize = \"camelCase\")", Takes::Sides),
    (
        "(serialize = \"camelCase\", deserialize = \"snake_case\")",
        Takes::Sides,
    ),
    ("(deserialize = \"snake_case\")", Takes::Sides),
    (" =", Takes::Nothing),
    (" = camelCase", Takes::Nothing),
    (" = 5", Takes::Nothing),
    (" = b\"a\"", Takes::Nothing),
    (" = [\"camelCase\"]", Takes::Nothing),
    (" = concat!(\"a\")", Takes::Nothing),
    (" = \"a b\" c", Takes::Nothing),
    (" \"camelCase\"", Takes::Nothing),
    (": \"camelCase\"", Takes::Nothing),
    ("()", Takes::Nothing),
    ("(\"camelCase\")", Takes::Nothing),
    ("(camelCase)", Takes::Nothing),
    ("(serialise = \"camelCase\")", Takes::Nothing),
    ("(serialize)", Takes::Nothing),
    ("(serialize = 5)", Takes::Nothing),
    ("(serialize =)", Takes::Nothing),
    ("(serialize(\"camelCase\"))", Takes::Nothing),
    (
        "(serialize = \"camelCase\", serialize = \"camelCase\")",
        Takes::Nothing,
    ),
    ("(deserialize = 5)", Takes::Nothing),
    ("[serialize = \"camelCase\"]", Takes::Sides),
];

#[derive(Clone, Copy, PartialEq)]
enum Takes {
    Flag,
    Text,
    /// A text for serialization, for deserialization, or for both.
    Sides,
    Nothing,
}

fn is_valid(meaning: Meaning, form: Takes) -> bool {
    match meaning {
        Meaning::FieldNames | Meaning::VariantNames | Meaning::Name => {
            [Takes::Text, Takes::Sides].contains(&form)
        }
        Meaning::Path => form == Takes::Text,
        Meaning::Flatten => form == Takes::Flag,
        Meaning::Skip => false,
        Meaning::None => true, // not looked at
    }
}

/// The errors that an attribute causes at the level.
fn errors(level: SerdeLevel, attribute: &TokenStream) -> Vec<String> {
    let attributes = Attribute::parse_outer.parse2(attribute.clone());
    let attributes = attributes.expect("an attribute with any arguments");
    let errors = if level == SerdeLevel::Field {
        SerdeField::read(&attributes).errors
    } else {
        let mut diagnostics = Diagnostics::default();
        rename_rule(&attributes, level, &mut diagnostics);
        diagnostics.finish()
    };
    let errors = errors.into_iter().flatten();
    errors.map(|error| error.to_string()).collect()
}

/// `None` if the lexer does not accept it either.
fn attribute(key: &str, form: &str) -> Option<TokenStream> {
    let text = format!("#[serde({key}{form})]");
    text.parse().ok()
}

#[test]
fn no_malformed_key_is_accepted_in_silence() {
    let mut names: Vec<&str> = SerdeLevel::ALL
        .iter()
        .flat_map(|level| level.keys())
        .map(|(name, _)| *name)
        .collect();
    names.extend([
        "getter",
        "rename_al",
        "serde::rename",
        "Rename",
        "rename_all_field",
    ]);
    names.sort_unstable();
    names.dedup();
    let mut tried = 0;
    for level in SerdeLevel::ALL {
        for name in &names {
            for (form, takes) in FORMS {
                let Some(attribute) = attribute(name, form) else {
                    continue;
                };
                let parses = items(&format!("{name}{form}").parse().unwrap()).is_ok();
                let takes_it = |meaning| is_valid(meaning, *takes);
                let valid = parses && level.meaning(name).is_some_and(takes_it);
                let errors = errors(level, &attribute);
                assert_eq!(
                    errors.is_empty(),
                    valid,
                    "{level:?}: {attribute}: {errors:?}"
                );
                assert!(errors.len() <= 1, "{level:?}: {attribute}: {errors:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 3_000, "{tried}");
}

#[test]
fn what_is_no_list_of_keys_is_an_error() {
    for level in SerdeLevel::ALL {
        for text in [
            "#[serde]",
            "#[serde = \"a\"]",
            "#[serde(\"x\")]",
            "#[serde(5)]",
            "#[serde(rename = \"a\" rename)]",
        ] {
            let errors = errors(level, &text.parse().unwrap());
            assert_eq!(errors.len(), 1, "{level:?}: {text}: {errors:?}");
        }
        assert!(errors(level, &quote!(#[serde()])).is_empty());
    }
}
