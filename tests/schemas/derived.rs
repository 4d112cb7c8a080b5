//! Types that derive `schemars::JsonSchema`: on request alone, and without what their doc comments say in private.

use errbook::ApiError;
use errbook::contract::check;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use crate::{document, schema};

/// A slot of the [calendar](https://example.com/SECRET).
///
/// SECRET_PARAGRAPH
#[derive(Serialize, JsonSchema)]
#[schemars(title = "SECRET_TITLE", example = Slot::SECRET_EXAMPLE)]
struct Slot {
    /// When it begins
    ///
    /// SECRET_FIELD
    #[schemars(range(min = 1, max = 9))]
    begins: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Box<Slot>>,
    kind: Kind,
    #[serde(skip)]
    secret_field: SecretType,
    #[serde(serialize_with = "text", rename = "owner")]
    #[schemars(with = "String")]
    secret_owner: u32,
    #[schemars(default = "secret_default")]
    note: String,
}

impl Slot {
    const SECRET_EXAMPLE: u8 = 7;
}

fn secret_default() -> String {
    "SECRET_DEFAULT".to_owned()
}

fn text<S: serde::Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// SECRET_DOC of a type that is not serialized
#[derive(Default)]
struct SecretType;

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// A first visit
    ///
    /// SECRET_VARIANT
    FirstVisit,
    /// Any other
    #[serde(rename = "control")]
    SecretName,
}

/// Taken
#[derive(ApiError)]
#[api_error(code = "taken", status = 409, retry = "never")]
struct Taken {
    #[api_error(detail, schema)]
    slot: Option<Slot>,
}

#[test]
fn the_schema_is_named_and_has_no_private_text() {
    let document = document::<Taken>();
    let reference = json!({ "$ref": "#/schemas/Slot" });
    let detail = &document.codes()[0].details()[0];
    assert_eq!(detail.schema(), Some(&reference));
    assert!(detail.is_optional());
    let kinds = json!({ "oneOf": [
        { "type": "string", "enum": ["first_visit"], "description": "A first visit" },
        { "type": "string", "enum": ["control"], "description": "Any other" },
    ] });
    let slot = json!({
        "type": "object",
        "description": "A slot of the calendar.",
        "properties": {
            "begins": { "type": "integer", "format": "uint8", "minimum": 1, "maximum": 9, "description": "When it begins" },
            "next": { "anyOf": [reference, { "type": "null" }] },
            "kind": { "$ref": "#/schemas/Kind" },
            "owner": { "type": "string" },
            "note": { "type": "string" },
        },
        "required": ["begins", "kind", "owner", "note"],
    });
    assert_eq!(document.schemas()["Slot"], slot);
    assert_eq!(document.schemas()["Kind"], kinds);
    assert_eq!(document.schemas().len(), 2);
    let json = document.without_rust_names().to_json().to_lowercase();
    assert!(!json.contains("secret"), "{json}");
}

#[test]
fn the_feature_alone_changes_nothing() {
    /// Taken
    #[derive(ApiError)]
    #[api_error(code = "taken", status = 409, retry = "never", details)]
    struct Silent {
        slot: Slot,
    }
    assert_eq!(schema::<Silent>(), None);
    assert!(document::<Silent>().schemas().is_empty());
}

#[test]
fn a_type_asks_for_all_its_fields() {
    /// Taken
    #[derive(ApiError)]
    #[api_error(crate = crate::renamed, schema)]
    #[api_error(code = "taken", status = 409, retry = "never", details, computed(kind: Kind = kind))]
    struct Taken {
        slots: Vec<Slot>,
        count: u8,
        #[serde(serialize_with = "many")]
        text: Slot,
    }
    fn kind() -> Kind {
        Kind::FirstVisit
    }
    fn many<S: serde::Serializer>(_: &Slot, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("many")
    }
    let schemas = crate::schemas::<Taken>();
    let byte = json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 });
    let expected = [
        (
            "slots",
            Some(json!({ "type": "array", "items": { "$ref": "#/schemas/Slot" } })),
        ),
        ("count", Some(byte)),
        ("text", None),
        ("kind", Some(json!({ "$ref": "#/schemas/Kind" }))),
    ];
    assert_eq!(
        schemas,
        expected.map(|(name, schema)| (name.to_owned(), schema))
    );
}

mod other {
    use super::{JsonSchema, Serialize};

    #[derive(Serialize, JsonSchema)]
    pub(super) struct Kind {
        weight: u8,
    }

    #[derive(Serialize, JsonSchema)]
    pub(super) struct Kind2(pub(super) u8);
}

fn refusal<E: ApiError>(name: &str) -> Option<String> {
    let file = std::env::temp_dir().join(format!(
        "errbook-schemas-{}-{name}.json",
        std::process::id()
    ));
    let checked = std::panic::catch_unwind(|| check(E::CATALOG, &file));
    let _ = std::fs::remove_file(&file);
    let panic = checked.err()?;
    Some(*panic.downcast::<String>().unwrap())
}

#[test]
fn two_schemas_of_one_name_are_an_error() {
    /// Two
    #[derive(ApiError)]
    #[api_error(code = "two", status = 400, details, schema)]
    struct InTwoFields {
        kind: Kind,
        other: other::Kind,
    }
    /// Two
    #[derive(ApiError)]
    #[api_error(code = "two", status = 400, details, schema)]
    struct InOneField {
        both: (Kind, other::Kind),
    }
    /// Two
    #[derive(ApiError)]
    #[api_error(code = "two", status = 400, details, schema)]
    struct Numbered {
        both: (Kind, other::Kind2),
    }
    let expected = "two different schemas have the name `Kind`; rename one of the types, with schemars by `#[schemars(rename = \"…\")]`";
    assert_eq!(refusal::<InTwoFields>("fields").as_deref(), Some(expected));
    assert_eq!(refusal::<InOneField>("field").as_deref(), Some(expected));
    let numbered = refusal::<Numbered>("numbered");
    assert!(!numbered.unwrap_or_default().contains("two different"));
}
