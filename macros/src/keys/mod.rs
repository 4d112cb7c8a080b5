//! The tables of keys: those of types and variants, and those of fields. Each generates its receiver, the list of its keys
//! and its rows of the attribute reference.

mod items;
#[cfg(test)]
mod reference;
mod unknown;

pub(crate) use self::items::{item_name, items, words_module};
pub(crate) use self::unknown::UnknownKey;

use darling::FromMeta;
use errbook_contract::{Effect, GrpcCode, LogLevel};
use proc_macro2::Span;
use syn::Path;

use crate::diagnostics::Diagnostics;
use crate::receive::parsed_value::{AttrValue, ParsedValue, Values, report};
use crate::receive::value::{
    Adapters, Backoff, Code, Computed, CratePath, Extra, Flag, Headers, Json, MessageAttr, On,
    RetryAttr, SchemaAttr, Status, Statuses, Text, Throttled,
};
use crate::syntax::{HeaderName, MediaType, UriTemplate};

/// The values given for the keys of a table.
pub(crate) trait Receiver: FromMeta + Default {
    /// Reports invalid values and duplicate keys.
    fn report(&self, diagnostics: &mut Diagnostics);
}

macro_rules! keys {
    ($receiver:ident, $keys:ident: $(
        $(#[$pass_on:ident])?
        $field:ident $(as $name:tt)?: $kind:ident on [$first:ident $(or $second:ident)?], $doc:literal;
    )*) => {
        /// The values given for each key of the table.
        #[derive(Default, FromMeta)]
        pub(crate) struct $receiver {
            $(
                #[doc = $doc]
                #[darling(multiple $(, rename = $name)?)]
                pub(crate) $field: Vec<ParsedValue<$kind>>,
            )*
        }

        const $keys: &[Key] = &[$(Key {
            name: key_name!($field $($name)?),
            levels: &[Level::$first $(, Level::$second)?],
            usage: concat!(key_name!($field $($name)?), usage!($kind)),
            meaning: $doc,
        }),*];

        impl Receiver for $receiver {
            fn report(&self, diagnostics: &mut Diagnostics) {
                $(report(&self.$field, diagnostics);)*
            }
        }

        #[allow(dead_code, unused_mut)] // fields have no defaults
        impl $receiver {
            /// The keys with a valid value, and their spans.
            pub(crate) fn given(&self) -> Vec<(&'static str, Span)> {
                let mut given = Vec::new();
                $(
                    let values = self.$field.iter().filter_map(|ParsedValue(value)| value.as_ref().ok());
                    given.extend(values.map(|value| (key_name!($field $($name)?), value.key)));
                )*
                given
            }

            /// The texts marked `#[pass_on]`, which no rule looks at: the key and the text.
            pub(crate) fn passed_on(&self) -> Vec<(&'static str, String)> {
                let mut texts = Vec::new();
                $($(
                    let $pass_on = self.$field.first();
                    texts.extend($pass_on.map(|text| (stringify!($field), text.value.to_string())));
                )?)*
                texts
            }

            /// Adds the type's values, its defaults: a value given here replaces the type's, and lists are merged by name.
            pub(crate) fn inherit(&mut self, of_type: &Self) {
                $(AttrValue::inherit(&mut self.$field, &of_type.$field);)*
            }
        }

    };
}

macro_rules! key_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:tt) => {
        $name
    };
}

keys! {
    Keys, KEYS:
    krate as "crate": CratePath on [Type], "The path of `errbook` if it is renamed or re-exported (the compiler then finds no `errbook`); `::errbook` by default.";
    adapters: Adapters on [Type], "Which frameworks' traits are implemented: `false` for none, or names as in `adapters(axum, actix_web)`; by default those of all features that are switched on.";
    backoff: Backoff on [Type], "The parameters of every variant with `retry = \"backoff\"`.";
    throttled: Throttled on [Type], "The parameters of every variant with `retry = \"throttled\"`.";
    envelope: Path on [Type or Variant], "The envelope of the body; `envelope::NESTED` by default.";
    content_type: MediaType on [Type or Variant], "The media type, which replaces the envelope's and is of the same kind: JSON or `text/plain`.";
    docs_url: UriTemplate on [Type or Variant], "The URI of the code's documentation; may contain `{code}`, `{number}` and `{status}`.";
    headers: Headers on [Type or Variant], "Headers, whose values may contain facts such as `{code}`, or are given by a function, `fn() -> impl Display` or an `Option` of it; a name given several times is sent in several lines, and a variant's lines replace the type's of the same name.";
    extra: Extra on [Type or Variant], "Literals for the envelope; a variant's literal replaces the type's of the same name.";
    log: LogLevel on [Type or Variant], "The level of the log event: `error`, `warn`, `info`, `debug`, `trace` or `off`; by default `error` from 500 on, otherwise `debug`.";
    schema: Flag on [Type], "Takes the JSON Schema of every public field from its type's `schemars::JsonSchema`, unless the type is one of std or serde_json; needs the feature `schemars`.";
    domain: Text on [Type], "Makes the errors those of a gRPC API, too, and is the domain of their reasons, such as `bookings.example.com`; with the feature `tonic`, `tonic::Status` implements `From` for the type.";
    grpc: GrpcCode on [Type or Variant], "The code of gRPC, such as `aborted`; by default the status decides, except for 409.";
    code: Code on [Variant], "The machine-readable code. Required.";
    number: i32 on [Variant], "The code's number in a numeric dictionary.";
    status: Status on [Type or Variant], "The HTTP status, from 400 to 599. Required.";
    allow_status: Flag on [Variant], "Allows a `status` from 200 to 399, for an API that answers an error with such a status.";
    statuses: Statuses on [Variant], "The only statuses that a field marked `status` can give the response, the variant's `status` among them; each is a row of the catalog.";
    retry: RetryAttr on [Type or Variant], "The retry class: `never`, `refresh`, `backoff` or `throttled`; required if the status has no default. With parameters: `retry(backoff(…))`, `retry(throttled(…))`.";
    effect: Effect on [Type or Variant], "Whether a repeat could apply the request twice: `none` or `unknown`; by default the status decides.";
    message: MessageAttr on [Type or Variant], "The public message, with the variant's fields as placeholders, of which a type's has none; `message(display)` is the type's `Display`. By default the description.";
    description: Text on [Variant], "The public description; by default the first paragraph of the doc comment, or in bodies the status's phrase where the variant can be sent from 500 on.";
    #[pass_on]
    help: Text on [Type or Variant], "What the client should do about it.";
    #[pass_on]
    since: Text on [Variant], "The version of the API that answers with the code for the first time, such as `1.4`.";
    replaced_by: Code on [Variant], "The code that replaces this one. Requires `#[deprecated]`, and the catalog must contain the code.";
    details: Flag on [Variant], "Makes all fields public except the source, other errors, backtraces and fields sent as headers.";
    computed: Computed on [Type or Variant], "Public details whose values come from functions instead of fields, `fn() -> impl Serialize`, called once for each response; with a type, `computed(name: Type = …)`, the JSON type is known; a variant's replaces the type's of the same name, and the type's apply where the envelope has a place for them.";
    shared_code: Flag on [Variant], "Allows other definitions to have the same code; each of them needs this key. At the same status they also have the same `retry`, `effect`, `number`, `grpc`, `domain`, `envelope`, `content_type` and `docs_url`, and only differ in what they say.";
    on: On on [Variant], "The kinds of rejections by the framework that this variant answers; `client_error` and `server_error` are required in the type. Implements `From<Rejection>`. A field of the type `Rejection` that is marked `status` keeps the status refused.";
    shared_number: Flag on [Variant], "Allows other definitions to have the same number; each of them needs this key.";
    transparent: Flag on [Variant], "Takes everything from the only field, or from the field that is marked `transparent` too; it implements `ApiError`.";
}

keys! {
    FieldKeys, FIELD_KEYS:
    transparent: Flag on [Field], "Provides everything, in a variant that is `transparent` and has several fields.";
    detail: Flag on [Field], "Makes the field public.";
    skip: Flag on [Field], "Keeps the field private although the variant has `details`.";
    public: Flag on [Field], "Allows the source, or another error in a field, to be shown: `message` may name it, `message(display)` may show it, and with `detail` it is public.";
    retry_after: Flag on [Field], "The delay of this occurrence, sent as `Retry-After`.";
    status: Flag on [Field], "The status of this occurrence: `http::StatusCode`, `u16`, an `Option` of these, or `Rejection`. Without `statuses(…)` any status from 400 to 599 may occur.";
    header: HeaderName on [Field], "Sends the field as this header.";
    headers: Flag on [Field], "Adds the lines of the field, an `http::HeaderMap`, to the headers.";
    example: Json on [Field], "An example value for the documentation.";
    schema: SchemaAttr on [Field], "The type whose JSON Schema the field has in documents; without a type the field's own, from `schemars::JsonSchema`, with the feature `schemars`. The types of std and serde_json need no key. A type with a comma stands in parentheses.";
}

fn all_keys() -> impl Iterator<Item = &'static Key> {
    KEYS.iter().chain(FIELD_KEYS)
}

/// How each key is written.
#[cfg(any(test, errbook_any_input))]
pub(crate) fn usages() -> Vec<&'static str> {
    all_keys().map(|key| key.usage).collect()
}

struct Key {
    name: &'static str,
    /// One or two of `Type`, `Variant` and `Field`.
    levels: &'static [Level],
    /// How the key is written, and what it means: the attribute reference.
    usage: &'static str,
    meaning: &'static str,
}

/// The kind of item that an attribute is on.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Level {
    Type,
    Variant,
    /// A struct takes the keys of a type and of a variant.
    Struct,
    Field,
}

impl Level {
    /// Whether a key is valid on such an item.
    pub(crate) fn accepts(self, name: &str) -> bool {
        all_keys().any(|key| key.name == name && key.is_on(self))
    }

    fn keys(self) -> Vec<&'static str> {
        let keys = all_keys().filter(|key| key.is_on(self));
        let mut names: Vec<_> = keys.map(|key| key.name).collect();
        names.sort_unstable();
        names
    }
}

impl Key {
    fn is_on(&self, level: Level) -> bool {
        match level {
            Level::Struct => self.is_on(Level::Type) || self.is_on(Level::Variant),
            level => self.levels.contains(&level),
        }
    }

    /// The items that the key is valid on.
    fn items(&self) -> &'static str {
        match self.levels {
            [Level::Field] => "a field",
            [Level::Variant] => "a variant or a struct",
            [Level::Type] => "the enum or struct",
            _ => "a type or a variant",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_struct_takes_the_keys_of_a_type_and_of_a_variant() {
        for key in ["crate", "backoff", "envelope", "code", "status"] {
            assert!(Level::Struct.accepts(key), "{key}");
        }
        assert!(!Level::Type.accepts("code"));
        assert!(!Level::Variant.accepts("crate"));
        assert!(!Level::Struct.accepts("detail"));
    }
}
