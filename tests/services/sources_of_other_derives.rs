//! derive_more, snafu and displaydoc mark sources and write `Display` by attributes of their own.

use std::error::Error as _;

use errbook::ApiError;
use errbook::contract::CatalogDocument;
use snafu::ResultExt as _;

/// It could be serialized, if it were public.
#[derive(Debug, derive_more::Display, derive_more::Error, serde::Serialize)]
#[display("secret")]
struct Db;

#[derive(Debug, derive_more::Display, derive_more::Error, ApiError)]
enum MoreError {
    /// The query failed
    #[display("query {id} failed")]
    #[api_error(code = "more_query", status = 500, details, message(display))]
    Query {
        id: u8,
        #[error(source)]
        cause: Db,
    },
    /// The input is refused
    #[display("refused: {_0}")]
    #[api_error(code = "more_input", status = 400, message(display))]
    Input(
        #[error(source)]
        #[api_error(public)]
        Db,
    ),
    /// The cause is told
    #[display("told")]
    #[api_error(code = "more_told", status = 400, details)]
    Told {
        #[error(not(source))]
        source: &'static str,
    },
}

#[derive(Debug, snafu::Snafu, ApiError)]
enum SnafuError {
    /// The query failed
    #[snafu(display("query {id} failed"))]
    #[api_error(code = "snafu_query", status = 500, details, message(display))]
    Query {
        id: u8,
        #[snafu(source)]
        error: Db,
    },
    /// The input is refused
    #[snafu(display("refused: {source}"))]
    #[api_error(code = "snafu_input", status = 400, message(display))]
    Input {
        #[snafu(source(from(Db, Box::new)))]
        #[api_error(public)]
        source: Box<Db>,
    },
}

#[derive(Debug, displaydoc::Display, ApiError)]
enum DocError {
    /// Invalid compression type "{name}".
    #[api_error(code = "doc_type", status = 400, message(display))]
    Type { name: &'static str },
    /// Level {0:?} is too high; see [`Db`].
    #[api_error(code = "doc_level", status = 400)]
    Level(u8),
}

fn body(error: &impl ApiError) -> String {
    String::from_utf8(error.to_response().into_body().into()).unwrap()
}

#[test]
fn a_source_marked_for_another_derive_is_private_under_details() {
    let query = MoreError::Query { id: 1, cause: Db };
    assert!(query.source().unwrap().is::<Db>());
    let expected =
        r#"{"error":{"code":"more_query","message":"query 1 failed","details":{"id":1}}}"#;
    assert_eq!(body(&query), expected);
    let query = Err::<(), _>(Db)
        .context(QuerySnafu { id: 1_u8 })
        .unwrap_err();
    assert!(query.source().unwrap().is::<Db>());
    assert_eq!(body(&query), expected.replace("more", "snafu"));
}

#[test]
fn public_sources_of_other_derives_are_shown() {
    let expected = r#"{"error":{"code":"more_input","message":"refused: secret"}}"#;
    assert_eq!(body(&MoreError::Input(Db)), expected);
    let input = Err::<(), _>(Db).context(InputSnafu).unwrap_err();
    assert_eq!(body(&input), expected.replace("more", "snafu"));
}

#[test]
fn a_field_named_source_that_is_none_is_a_detail() {
    let told = MoreError::Told { source: "input" };
    assert!(body(&told).ends_with(r#""details":{"source":"input"}}}"#));
}

#[test]
fn placeholders_of_a_doc_comment_do_not_go_out() {
    let error = DocError::Type { name: "lz5" };
    assert_eq!(error.message(), r#"Invalid compression type "lz5"."#);
    let description = error.definition().description();
    assert_eq!(description, r#"Invalid compression type "…"."#);
    assert_eq!(DocError::Level(9).message(), "Level … is too high; see Db.");
}

#[test]
fn the_contract_has_the_format_of_each_display() {
    let message = |document: CatalogDocument, code| {
        let mut codes = document.codes().iter();
        let code = codes.find(|known| known.code() == code).unwrap();
        code.message().to_string()
    };
    let more = MoreError::CATALOG.document();
    assert_eq!(message(more.clone(), "more_query"), "query {id} failed");
    assert_eq!(message(more, "more_input"), "refused: {0}");
    let snafu = SnafuError::CATALOG.document();
    assert_eq!(message(snafu, "snafu_input"), "refused: {source}");
    let doc = DocError::CATALOG.document();
    assert_eq!(
        message(doc, "doc_type"),
        r#"Invalid compression type "{name}"."#
    );
}
