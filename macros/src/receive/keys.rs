//! The receivers: the keys of each level.

use darling::FromMeta;
use darling::ast::NestedMeta;
use syn::{LitStr, Path};

use super::given::Key;
use super::value::{
    BackoffKeys, Code, Computed, EffectWord, Extras, Flag, HeaderName, Headers, Json, MessageAttr,
    RetryAttr, Status, Text, ThrottledKeys,
};

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
    /// Sent with every variant.
    #[darling(multiple)]
    pub(crate) headers: Key<Headers>,
    /// The parameters of every variant of this class.
    #[darling(multiple)]
    pub(crate) backoff: Key<BackoffKeys>,
    /// The parameters of every variant of this class.
    #[darling(multiple)]
    pub(crate) throttled: Key<ThrottledKeys>,
    /// Literals for layouts.
    #[darling(multiple)]
    pub(crate) extra: Key<Extras>,
    /// `false`: no framework impls for this type.
    #[darling(multiple)]
    pub(crate) adapters: Key<bool>,
    #[darling(flatten)]
    pub(super) unknown: Unknown,
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
    pub(crate) retry: Key<RetryAttr>,
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
    /// Replaces the type's of the same name.
    #[darling(multiple)]
    pub(crate) headers: Key<Headers>,
    /// Replaces the type's of the same name.
    #[darling(multiple)]
    pub(crate) extra: Key<Extras>,
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
    pub(super) unknown: Unknown,
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
    /// Sent as that header.
    #[darling(multiple)]
    pub(crate) header: Key<HeaderName>,
    /// For the documentation.
    #[darling(multiple)]
    pub(crate) example: Key<Json>,
    #[darling(flatten)]
    pub(super) unknown: Unknown,
}

/// Keys that a receiver does not know.
#[derive(Default)]
pub(super) struct Unknown(pub(super) Vec<NestedMeta>);

impl FromMeta for Unknown {
    fn from_list(items: &[NestedMeta]) -> darling::Result<Self> {
        Ok(Unknown(items.to_vec()))
    }
}
