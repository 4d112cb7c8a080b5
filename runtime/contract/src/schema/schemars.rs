//! The schemas of types that derive `schemars::JsonSchema`.

use std::borrow::Cow;
use std::cell::RefCell;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;

use super::generator::component_name;
use super::{Generator, HasJsonSchema};

const DEFINITIONS: &str = "#/schemas/";

// A type without a schema is told about `HasJsonSchema`, which names every way to give it one.
#[diagnostic::do_not_recommend]
impl<T: JsonSchema + ?Sized> HasJsonSchema for T {
    /// Each type has a generator of its own, so that the names of its schemas do not depend on other types.
    fn json_schema(generator: &mut Generator) -> Value {
        let mut own = own_generator();
        let mut schema = own.subschema_for::<T>().to_value();
        rename(&mut schema);
        let definitions = own.take_definitions(true);
        for name in definitions.keys() {
            if let Some(base) = number_base(name).filter(|base| definitions.contains_key(*base))
                && is_numbered::<T>(base, name)
            {
                generator.note_conflict(component_name(base));
            }
        }
        for (name, mut schema) in definitions {
            rename(&mut schema);
            generator.add(component_name(&name), schema);
        }
        schema
    }
}

fn own_generator() -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let settings = settings.with(|settings| {
        settings.definitions_path = "/schemas".into();
        settings.meta_schema = None;
    });
    settings.into_generator()
}

/// Writes references by the names that documents have.
fn rename(schema: &mut Value) {
    match schema {
        Value::Object(keywords) => {
            if let Some(Value::String(reference)) = keywords.get_mut("$ref")
                && let Some(name) = reference.strip_prefix(DEFINITIONS)
            {
                *reference = format!("{DEFINITIONS}{}", component_name(&decoded(name)));
            }
            keywords.values_mut().for_each(rename);
        }
        Value::Array(items) => items.iter_mut().for_each(rename),
        _ => {}
    }
}

/// The name in the fragment of a URI (RFC 3986 §2.1) that is a JSON Pointer (RFC 6901 §6).
fn decoded(fragment: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = fragment.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escape = after.get(..2).filter(|_| *first == b'%');
        let escape = escape.and_then(|digits| std::str::from_utf8(digits).ok());
        let escape = escape.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escape.unwrap_or(*first));
        rest = if escape.is_some() { &after[2..] } else { after };
    }
    let name = String::from_utf8_lossy(&bytes);
    name.replace("~1", "/").replace("~0", "~")
}

/// `Slot` of `Slot2`: schemars numbers the second type of a name.
fn number_base(name: &str) -> Option<&str> {
    let base = name.trim_end_matches(|c: char| c.is_ascii_digit());
    (base.len() < name.len() && !base.is_empty()).then_some(base)
}

thread_local! {
    /// The name of [`Taken`].
    static TAKEN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// A type whose name is chosen at run time.
struct Taken;

impl JsonSchema for Taken {
    fn schema_name() -> Cow<'static, str> {
        TAKEN.with_borrow(|name| name.clone().into())
    }

    fn json_schema(_: &mut SchemaGenerator) -> schemars::Schema {
        true.into()
    }
}

/// Whether `name` is the number that schemars gave a second type named `base`. Where `name` is taken, that type gets the
/// next number, but a type that is named so itself gets a number behind its own name.
fn is_numbered<T: JsonSchema + ?Sized>(base: &str, name: &str) -> bool {
    TAKEN.with_borrow_mut(|taken| name.clone_into(taken));
    let mut generator = own_generator();
    generator.subschema_for::<Taken>();
    generator.subschema_for::<T>();
    let own_number = format!("{name}2");
    let definitions = generator.definitions();
    definitions.contains_key(base) && !definitions.contains_key(&own_number)
}
