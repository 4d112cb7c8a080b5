//! `#[deprecated]` shows in the catalog and warns nobody who only derives.

#![deny(deprecated)]

use errbook::ApiError;

#[deprecated]
#[derive(serde::Serialize)]
pub(crate) struct OldField;

#[derive(ApiError)]
enum Partly {
    #[deprecated(since = "2.0.0", note = "use `new_code`")]
    #[api_error(code = "noted", status = 400, details, message = "{id}")]
    Noted { id: u8 },
    #[deprecated = "short note"]
    #[api_error(code = "short", status = 400)]
    Short,
    #[deprecated]
    #[api_error(code = "bare", status = 400)]
    Bare,
    #[api_error(code = "current", status = 400)]
    Current,
}

#[deprecated(note = "the whole enum")]
#[derive(ApiError)]
enum Wholly {
    #[api_error(code = "by_the_enum", status = 400)]
    ByTheEnum,
    #[deprecated = "its own note"]
    #[api_error(code = "by_itself", status = 400)]
    ByItself,
    #[deprecated]
    #[api_error(code = "without_note", status = 400)]
    WithoutNote,
    #[api_error(transparent)]
    FromElsewhere(Partly),
}

/// Old altogether
#[deprecated(note = "the whole type")]
#[derive(ApiError)]
#[api_error(code = "old", status = 400, details)]
pub(crate) struct Old {
    #[deprecated]
    pub(crate) field: u8,
    #[allow(deprecated)]
    pub(crate) other: Option<OldField>,
}

fn deprecations(catalog: &errbook::Catalog) -> Vec<Option<&'static str>> {
    catalog.iter().map(|it| it.deprecated()).collect()
}

#[test]
fn the_catalog_has_the_note() {
    assert_eq!(
        deprecations(Partly::CATALOG),
        [Some("use `new_code`"), Some("short note"), Some(""), None]
    );
}

#[test]
#[allow(deprecated)]
fn a_deprecated_enum_deprecates_its_own_variants() {
    let own = [Some("the whole enum"), Some("its own note"), Some("")];
    let notes = deprecations(Wholly::CATALOG);
    assert_eq!(notes[..3], own);
    assert_eq!(notes[3..], deprecations(Partly::CATALOG));
}

#[test]
#[allow(deprecated)]
fn a_deprecated_struct_is_a_deprecated_definition() {
    assert_eq!(deprecations(Old::CATALOG), [Some("the whole type")]);
    assert_eq!(
        Old {
            field: 1,
            other: None
        }
        .code(),
        "old"
    );
}

#[test]
#[allow(deprecated)]
fn a_deprecated_error_is_sent_like_any_other() {
    assert_eq!(Partly::Noted { id: 1 }.message(), "1");
    assert_eq!(
        [Partly::Short, Partly::Bare, Partly::Current].map(|it| it.code()),
        ["short", "bare", "current"]
    );
}
