//! Inputs that once failed.

use super::check;

#[test]
fn derives() {
    for text in [
        // a path with generic arguments made the output unparsable
        "#[api_error(crate = ::errbook::<u8>, code = \"a\", status = 400)] struct Error;",
        "#[api_error(code = \"a\", status = 400, envelope = NESTED<u8>)] struct Error;",
        // the parser's own wording was shown
        "#[api_error(code = \"a\", status = 400, extra(a = { \"b\": 1 }))] struct Error;",
        "#[api_error(code = \"a\", status = 400, extra(a = ))] struct Error;",
    ] {
        assert_eq!(check::derive(text, &[]), Ok(true), "{text}");
    }
}

#[test]
fn catalogs() {
    for text in [
        "pub static X = [A, ..Y<u8>];",
        "pub static X = [A]; envelope = ",
        "pub static X = [A]; envelope = [];",
        // an error that begins with the page's own path
        "/// A\n pub static X = [A]; documented_in = \"README.md\";",
    ] {
        assert_eq!(check::catalog(text, &[]), Ok(true), "{text}");
    }
}

#[test]
fn envelopes() {
    for text in ["pub const", "const type: \"application/json\" = {};"] {
        assert_eq!(check::envelope(text, &[]), Ok(true), "{text}");
    }
}
