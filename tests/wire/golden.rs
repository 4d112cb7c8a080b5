//! Whole responses, compared with the files in `golden/`.

use bytes::Bytes;
use http::Response;

/// Compares with a file that ends in a newline of its own.
macro_rules! assert_golden {
    ($error:expr, $name:literal) => {
        let actual = crate::golden::render(&errbook::ApiError::to_response(&$error));
        assert_eq!(actual, include_str!(concat!("golden/", $name, ".http")));
    };
}

pub(crate) use assert_golden;

/// Status line, headers in alphabetical order, body.
pub(crate) fn render(response: &Response<Bytes>) -> String {
    let status = response.status();
    let mut headers: Vec<_> = response
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
        .collect();
    headers.sort();
    let body = std::str::from_utf8(response.body()).unwrap();
    format!(
        "{:?} {status}\n{}\n{body}\n",
        response.version(),
        headers.concat()
    )
}
