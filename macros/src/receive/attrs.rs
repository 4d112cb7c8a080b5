//! The receivers: the keys of each level.

use darling::FromMeta;
use darling::ast::NestedMeta;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, LitStr, Meta, Path};

use super::given::Key;
use super::value::{Code, Computed, EffectWord, Flag, MessageAttr, RetryWord, Status, Text};
use crate::diagnostics::{Diagnostics, did_you_mean};

/// On the enum or struct.
#[derive(Default, FromMeta)]
pub(crate) struct TypeKeys {
    /// The envelope of every variant.
    #[darling(multiple)]
    pub(crate) envelope: Key<Path>,
    /// Overrides the envelope's media type.
    #[darling(multiple)]
    pub(crate) content_type: Key<Text>,
    /// Where the codes are documented.
    #[darling(multiple)]
    pub(crate) docs_url: Key<LitStr>,
    /// `false`: no framework impls for this type.
    #[darling(multiple)]
    pub(crate) adapters: Key<bool>,
    #[darling(flatten)]
    unknown: Unknown,
}

/// On a variant, or on the struct itself.
#[derive(Default, FromMeta)]
pub(crate) struct VariantKeys {
    /// The identity in catalog and logs.
    #[darling(multiple)]
    pub(crate) code: Key<Code>,
    /// The code's number in a numeric dictionary.
    #[darling(multiple)]
    pub(crate) number: Key<i32>,
    /// The HTTP status.
    #[darling(multiple)]
    pub(crate) status: Key<Status>,
    /// The retry class.
    #[darling(multiple)]
    pub(crate) retry: Key<RetryWord>,
    /// Whether a repeat could apply the request twice.
    #[darling(multiple)]
    pub(crate) effect: Key<EffectWord>,
    /// The public message.
    #[darling(multiple)]
    pub(crate) message: Key<MessageAttr>,
    /// Replaces the doc comment.
    #[darling(multiple)]
    pub(crate) description: Key<Text>,
    /// What the client should do about it.
    #[darling(multiple)]
    pub(crate) help: Key<Text>,
    /// Every field is public.
    #[darling(multiple)]
    pub(crate) details: Key<Flag>,
    /// Public details that no field holds.
    #[darling(multiple)]
    pub(crate) computed: Key<Computed>,
    /// Overrides the type's.
    #[darling(multiple)]
    pub(crate) envelope: Key<Path>,
    /// Overrides the type's.
    #[darling(multiple)]
    pub(crate) content_type: Key<Text>,
    /// Overrides the type's.
    #[darling(multiple)]
    pub(crate) docs_url: Key<LitStr>,
    /// Another definition has the same code, on purpose.
    #[darling(multiple)]
    pub(crate) shared_code: Key<Flag>,
    /// Another definition has the same number, on purpose.
    #[darling(multiple)]
    pub(crate) shared_number: Key<Flag>,
    /// Everything comes from the one field.
    #[darling(multiple)]
    pub(crate) transparent: Key<Flag>,
    #[darling(flatten)]
    unknown: Unknown,
}

/// On a field.
#[derive(Default, FromMeta)]
pub(crate) struct FieldKeys {
    /// Public.
    #[darling(multiple)]
    pub(crate) detail: Key<Flag>,
    /// Private although the variant says `details`.
    #[darling(multiple)]
    pub(crate) skip: Key<Flag>,
    /// The delay of this occurrence.
    #[darling(multiple)]
    pub(crate) retry_after: Key<Flag>,
    #[darling(flatten)]
    unknown: Unknown,
}

const TYPE: [&str; 5] = ["adapters", "content_type", "crate", "docs_url", "envelope"];
const VARIANT: [&str; 16] = [
    "code",
    "computed",
    "content_type",
    "description",
    "details",
    "docs_url",
    "effect",
    "envelope",
    "help",
    "message",
    "number",
    "retry",
    "shared_code",
    "shared_number",
    "status",
    "transparent",
];
const FIELD: [&str; 3] = ["detail", "retry_after", "skip"];

/// Where an attribute stands.
#[derive(Clone, Copy)]
pub(super) enum Level {
    Type,
    Variant,
    /// A struct takes the keys of a type and of a variant.
    Struct,
    Field,
}

impl Level {
    fn has(self, key: &str) -> bool {
        match self {
            Level::Type => TYPE.contains(&key),
            Level::Variant => VARIANT.contains(&key),
            Level::Struct => TYPE.contains(&key) || VARIANT.contains(&key),
            Level::Field => FIELD.contains(&key),
        }
    }

    fn keys(self) -> impl Iterator<Item = &'static str> {
        TYPE.into_iter()
            .chain(VARIANT)
            .chain(FIELD)
            .filter(move |key| self.has(key))
    }
}

/// Keys that the receiver does not know.
#[derive(Default)]
struct Unknown(Vec<NestedMeta>);

impl FromMeta for Unknown {
    fn from_list(items: &[NestedMeta]) -> darling::Result<Self> {
        Ok(Unknown(items.to_vec()))
    }
}

pub(super) trait Receiver: FromMeta + Default {
    fn unknown(&self) -> &[NestedMeta];
}

macro_rules! receivers {
    ($($receiver:ty)*) => {$(
        impl Receiver for $receiver {
            fn unknown(&self) -> &[NestedMeta] {
                &self.unknown.0
            }
        }
    )*};
}

receivers!(TypeKeys VariantKeys FieldKeys);

/// Reads all `#[api_error(…)]` of an item; the flag says whether every one could be read.
pub(super) fn read<R: Receiver>(
    attributes: &[Attribute],
    level: Level,
    diagnostics: &mut Diagnostics,
) -> (R, bool) {
    let mut items = Vec::new();
    let mut complete = true;
    for attribute in attributes {
        if !attribute.path().is_ident("api_error") {
            continue;
        }
        match list(attribute) {
            Ok(list) => items.extend(list),
            Err(error) => {
                diagnostics.push(error);
                complete = false;
            }
        }
    }
    let keys = R::from_list(&items).unwrap_or_else(|error| {
        diagnostics.push(error.into());
        R::default()
    });
    for item in keys.unknown() {
        report_unknown(item, level, diagnostics);
    }
    (keys, complete)
}

fn list(attribute: &Attribute) -> syn::Result<Vec<NestedMeta>> {
    match &attribute.meta {
        Meta::List(list) => NestedMeta::parse_meta_list(list.tokens.clone()),
        meta => Err(syn::Error::new(
            meta.path().span(),
            "`api_error` takes its keys in parentheses; write `#[api_error(…)]`",
        )),
    }
}

fn report_unknown(item: &NestedMeta, level: Level, diagnostics: &mut Diagnostics) {
    let path = match item {
        NestedMeta::Meta(meta) => meta.path(),
        NestedMeta::NameValueInvalidExpr(pair) => &pair.path,
        NestedMeta::Lit(literal) => {
            let rule = "a value needs its key; write `key = value`";
            return diagnostics.error(literal.span(), rule);
        }
    };
    let key = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string());
    let key = key.collect::<Vec<_>>().join("::");
    if level.has(&key) {
        return; // `crate` is read by itself; a struct's keys belong to one of its two levels
    }
    let (span, suggest) = (path.span(), || {
        did_you_mean(&key, level.keys(), String::new)
    });
    let message = match home(&key) {
        Some(home) => match suggest() {
            none if none.is_empty() => format!("`{key}` goes on the {home}; move it there"),
            suggestion => format!("`{key}` goes on the {home}; {suggestion}"),
        },
        None => match suggest() {
            none if none.is_empty() => {
                let keys = level.keys().collect::<Vec<_>>().join("`, `");
                format!("there is no key `{key}`; the keys here are `{keys}`")
            }
            suggestion => format!("there is no key `{key}`; {suggestion}"),
        },
    };
    diagnostics.error(span, message);
}

/// The level where a key is at home.
fn home(key: &str) -> Option<&'static str> {
    if FIELD.contains(&key) {
        Some("field")
    } else if VARIANT.contains(&key) {
        Some("variant")
    } else if TYPE.contains(&key) {
        Some("enum or struct")
    } else {
        None
    }
}

/// Where the first `#[api_error(…)]` stands.
pub(crate) fn attribute_span(attributes: &[Attribute]) -> Option<Span> {
    let mut own = attributes
        .iter()
        .filter(|it| it.path().is_ident("api_error"));
    own.next().map(|attribute| attribute.path().span())
}
