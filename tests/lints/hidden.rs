//! `#[doc(hidden)]` variants: sent, but in no document.

use errbook::ApiError;
use errbook::lint::Lint;

#[derive(ApiError)]
enum Hidden {
    /// No help
    #[doc(hidden)]
    #[api_error(code = "no_help", status = 403)]
    Texts,
    /// Unknown caller
    #[doc(hidden)]
    #[api_error(code = "who", status = 401)]
    Who,
}

#[test]
fn what_is_sent_is_looked_at_and_what_is_written_is_not() {
    let lints: Vec<_> = Hidden::CATALOG.lints().iter().map(|it| it.lint()).collect();
    assert_eq!(lints, [Lint::MissingWwwAuthenticate]);
}
