//! The list of every error of a type.

use errbook::{ApiError, Catalog, Definition};
use http::StatusCode;

/// First
#[derive(ApiError)]
enum First {
    #[api_error(code = "z", status = 400, number = 3)]
    Z,
    #[api_error(code = "a", status = 404)]
    A,
}

/// Second
#[derive(ApiError)]
enum Second {
    #[api_error(transparent)]
    First(First),
    #[api_error(code = "unavailable", status = 409, retry = "never", shared_code, number = -1, shared_number)]
    NotBookable,
    #[api_error(code = "unavailable", status = 503, shared_code, number = -1, shared_number)]
    Outage,
}

/// Reaches `First` in four ways.
#[derive(ApiError)]
enum Api {
    #[api_error(code = "before", status = 400)]
    Before,
    #[api_error(transparent)]
    First(First),
    #[api_error(transparent)]
    Again(Box<First>),
    #[api_error(transparent)]
    Second(Second),
    #[api_error(code = "after", status = 400)]
    After,
    #[api_error(transparent)]
    Third(std::sync::Arc<Second>),
}

#[derive(ApiError)]
enum Nothing {}

#[derive(ApiError)]
enum OnlyTransparent {
    #[api_error(transparent)]
    Nothing(Nothing),
    #[api_error(transparent)]
    First(First),
}

const API: &Catalog = Api::CATALOG;

fn codes(catalog: &Catalog) -> Vec<&'static str> {
    catalog.iter().map(Definition::code).collect()
}

#[test]
fn each_definition_is_listed_once_own_ones_first() {
    let expected = ["before", "after", "z", "a", "unavailable", "unavailable"];
    assert_eq!(codes(API), expected);
    assert_eq!(API.len(), expected.len());
    assert!(!API.is_empty());
}

#[test]
fn a_catalog_without_definitions_is_empty() {
    assert!(Nothing::CATALOG.is_empty());
    assert_eq!(Nothing::CATALOG.len(), 0);
    assert_eq!(Nothing::CATALOG.iter().next().map(Definition::code), None);
    assert_eq!(codes(OnlyTransparent::CATALOG), ["z", "a"]);
}

#[test]
fn get_takes_code_and_status() {
    let variant = |code, status| API.get(code, status).map(Definition::variant);
    assert_eq!(
        variant("unavailable", StatusCode::CONFLICT),
        Some("NotBookable")
    );
    assert_eq!(
        variant("unavailable", StatusCode::SERVICE_UNAVAILABLE),
        Some("Outage")
    );
    assert_eq!(variant("unavailable", StatusCode::NOT_FOUND), None);
    assert_eq!(
        variant("Unavailable", StatusCode::CONFLICT),
        None,
        "codes have a case"
    );
    assert_eq!(variant("", StatusCode::BAD_REQUEST), None);
}

#[test]
fn find_gives_each_definition_of_a_shared_code() {
    let statuses = |code| {
        API.find(code)
            .map(|it| it.status().as_u16())
            .collect::<Vec<_>>()
    };
    assert_eq!(statuses("unavailable"), [409, 503]);
    assert_eq!(statuses("a"), [404]);
    assert!(statuses("unknown").is_empty());
}

#[test]
fn find_number_gives_each_definition_of_a_shared_number() {
    let variants = |number| {
        API.find_number(number)
            .map(Definition::variant)
            .collect::<Vec<_>>()
    };
    assert_eq!(variants(-1), ["NotBookable", "Outage"]);
    assert_eq!(variants(3), ["Z"]);
    assert!(variants(0).is_empty());
}

#[test]
fn the_definition_of_a_value_is_the_catalogs() {
    let of_value = Second::Outage.definition();
    let of_catalog = API
        .get("unavailable", StatusCode::SERVICE_UNAVAILABLE)
        .unwrap();
    assert!(std::ptr::eq(of_value, of_catalog));
}

#[test]
fn the_catalog_of_a_wrapper_is_that_of_its_content() {
    assert_eq!(codes(Box::<First>::CATALOG), codes(First::CATALOG));
    assert_eq!(
        codes(std::sync::Arc::<Box<First>>::CATALOG),
        codes(First::CATALOG)
    );
}

#[test]
fn a_catalog_can_be_a_static_and_cross_threads() {
    static SHARED: &Catalog = Api::CATALOG;
    let len = std::thread::spawn(|| SHARED.len()).join().unwrap();
    assert_eq!(len, API.len());
}
