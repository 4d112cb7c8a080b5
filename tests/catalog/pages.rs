//! Pages that agree with the variants; that each row of them is read is what `drift` shows.

use errbook::ApiError;

use crate::codes;

/// API
#[derive(ApiError)]
enum Error {
    /// No key
    #[api_error(code = "no_key", status = 401, number = 17)]
    NoKey,
    /// Taken
    #[api_error(code = "taken", status = 409, retry = "never", number = -18)]
    Taken,
}

/// Gone
#[derive(ApiError)]
#[api_error(code = "gone", status = 410)]
struct Gone;

/// Shared
#[derive(ApiError)]
enum Unavailable {
    /// Busy
    #[api_error(code = "unavailable", status = 409, retry = "never", shared_code)]
    Busy,
    /// Down
    #[api_error(code = "unavailable", status = 503, shared_code)]
    Down,
    /// Not documented
    #[doc(hidden)]
    #[api_error(code = "hidden", status = 400)]
    Hidden,
    /// Documented all the same
    #[doc(hidden)]
    #[api_error(code = "hidden_but_documented", status = 400)]
    HiddenButDocumented,
}

errbook::catalog! {
    /// Rows without outer pipes, prose right after them
    static PLAIN = [Error];
    documented_in = "catalog/pages/plain.md";
}

errbook::catalog! {
    /// Several tables, in any order of the columns, between tables of other things and fenced code
    static SEVERAL = [Gone, Error];
    documented_in = "catalog/pages/several.md";
}

errbook::catalog! {
    /// Cells with links, HTML and escapes, in a quote and in a list
    static MARKUP = [Error, Gone];
    documented_in = "catalog/pages/markup.md";
}

errbook::catalog! {
    static GERMAN = [Error];
    documented_in("catalog/pages/deutsch.md", "Fehler" = code, "Nr." = number);
}

errbook::catalog! {
    static NUMBERS_ONLY = [Error];
    documented_in(r"catalog/pages/numbers.md", "KÓD" = code, "číslo" = number,);
}

errbook::catalog! {
    static OF_ANOTHER_SYSTEM = [Error];
    documented_in("catalog/pages/crlf.md");
}

errbook::catalog! {
    /// A row for each status; hidden variants need none
    static SHARED = [Unavailable];
    documented_in = "catalog/../catalog/pages/statuses.md";
}

errbook::catalog! {
    /// What is reached twice needs one row
    static REACHED_TWICE = [Error, Box<Error>, ..GERMAN];
    documented_in = "catalog/pages/plain.md";
}

#[test]
fn pages_that_agree_compile() {
    assert_eq!(codes(&PLAIN), ["no_key", "taken"]);
    assert_eq!(codes(&SEVERAL), ["gone", "no_key", "taken"]);
    assert_eq!(codes(&MARKUP), ["no_key", "taken", "gone"]);
    assert_eq!(codes(&GERMAN), codes(&NUMBERS_ONLY));
    assert_eq!(codes(&OF_ANOTHER_SYSTEM), codes(&REACHED_TWICE));
}

#[test]
fn a_hidden_variant_is_in_the_catalog() {
    let expected = [
        "unavailable",
        "unavailable",
        "hidden",
        "hidden_but_documented",
    ];
    assert_eq!(codes(&SHARED), expected);
}
