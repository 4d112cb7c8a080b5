//! serde's keys, and what each means here.

/// The kind of item that a `#[serde(…)]` is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::receive) enum SerdeLevel {
    Enum,
    Struct,
    Variant,
    Field,
}

/// What a key means for the details of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// `rename_all = "camelCase"`: names the fields.
    FieldNames,
    /// The same for the names of variants, which are not on the wire: read, but without effect.
    VariantNames,
    /// `rename = "name"`
    Name,
    /// `with = "path::to::function"`
    Path,
    /// `flatten`
    Flatten,
    /// The field is not serialized.
    Skip,
    /// It concerns deserialization, or the type's own `Serialize` as a whole.
    None,
}

use Meaning::{FieldNames, Flatten, Name, None as Ignored, Path, Skip, VariantNames};

const OF_FIELDS: &[(&str, Meaning)] = &[
    ("alias", Ignored),
    ("borrow", Ignored),
    ("bound", Ignored),
    ("default", Ignored),
    ("deserialize_with", Ignored),
    ("flatten", Flatten),
    ("rename", Name),
    ("serialize_with", Path),
    ("skip", Skip),
    ("skip_deserializing", Ignored),
    ("skip_serializing", Skip),
    ("skip_serializing_if", Path),
    ("with", Path),
];

const OF_VARIANTS: &[(&str, Meaning)] = &[
    ("alias", Ignored),
    ("borrow", Ignored),
    ("bound", Ignored),
    ("deserialize_with", Ignored),
    ("other", Ignored),
    ("rename", Ignored),
    ("rename_all", FieldNames),
    ("serialize_with", Ignored),
    ("skip", Ignored),
    ("skip_deserializing", Ignored),
    ("skip_serializing", Ignored),
    ("untagged", Ignored),
    ("with", Ignored),
];

const OF_STRUCTS: &[(&str, Meaning)] = &[
    ("bound", Ignored),
    ("crate", Ignored),
    ("default", Ignored),
    ("deny_unknown_fields", Ignored),
    ("expecting", Ignored),
    ("from", Ignored),
    ("into", Ignored),
    ("remote", Ignored),
    ("rename", Ignored),
    ("rename_all", FieldNames),
    ("tag", Ignored),
    ("transparent", Ignored),
    ("try_from", Ignored),
];

const OF_ENUMS: &[(&str, Meaning)] = &[
    ("bound", Ignored),
    ("content", Ignored),
    ("crate", Ignored),
    ("default", Ignored),
    ("deny_unknown_fields", Ignored),
    ("expecting", Ignored),
    ("field_identifier", Ignored),
    ("from", Ignored),
    ("into", Ignored),
    ("remote", Ignored),
    ("rename", Ignored),
    ("rename_all", VariantNames),
    ("rename_all_fields", FieldNames),
    ("tag", Ignored),
    ("try_from", Ignored),
    ("untagged", Ignored),
    ("variant_identifier", Ignored),
];

impl SerdeLevel {
    #[cfg(test)]
    pub(super) const ALL: [SerdeLevel; 4] = [
        SerdeLevel::Enum,
        SerdeLevel::Struct,
        SerdeLevel::Variant,
        SerdeLevel::Field,
    ];

    pub(super) fn keys(self) -> &'static [(&'static str, Meaning)] {
        match self {
            SerdeLevel::Enum => OF_ENUMS,
            SerdeLevel::Struct => OF_STRUCTS,
            SerdeLevel::Variant => OF_VARIANTS,
            SerdeLevel::Field => OF_FIELDS,
        }
    }

    /// `None` if serde does not have the key on such an item.
    pub(super) fn meaning(self, key: &str) -> Option<Meaning> {
        let mut keys = self.keys().iter();
        keys.find(|(name, _)| *name == key)
            .map(|(_, meaning)| *meaning)
    }

    /// The keys with an effect, for the remedy.
    pub(super) fn effective(self) -> impl Iterator<Item = &'static str> + Clone {
        let keys = self.keys().iter();
        let keys = keys.filter(|(_, meaning)| !matches!(meaning, Ignored | Skip | VariantNames));
        keys.map(|(name, _)| *name)
    }

    /// Whether the key has an effect and may therefore be given once only.
    pub(super) fn is_effective(self, key: &str) -> bool {
        self.effective().any(|effective| effective == key)
    }

    pub(super) fn item(self) -> &'static str {
        match self {
            SerdeLevel::Enum => "an enum",
            SerdeLevel::Struct => "a struct",
            SerdeLevel::Variant => "a variant",
            SerdeLevel::Field => "a public field",
        }
    }
}
