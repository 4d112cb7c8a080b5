//! Header lines whose values only the occurrence knows.

use std::fmt;

use errbook_contract::RESERVED_HEADERS;
use http::{HeaderMap, HeaderName};

use super::field_value::visible_ascii;
use super::guard::{self, Failure};

/// The headers of a response, to which fields and functions add lines. A line that is not valid is dropped, and the log is
/// told.
pub struct HeaderLines<'a> {
    pub(super) headers: &'a mut HeaderMap,
    pub(super) failure: &'a mut Option<Failure>,
}

impl HeaderLines<'_> {
    /// Adds the value that `show` passes on, if it does. Each runs in its own guard: a `Display` or function that fails
    /// drops its own line only.
    pub(crate) fn add(
        &mut self,
        name: &HeaderName,
        show: impl FnOnce(&mut dyn FnMut(fmt::Arguments<'_>)),
    ) {
        let headers = &mut *self.headers;
        let added = guard::run(|| {
            let mut added = Ok(());
            show(&mut |value| added = append(headers, name, value));
            added
        });
        if let Err(reason) = added {
            self.failure.get_or_insert(reason);
        }
    }

    /// Adds all lines but those that errbook or the server sets.
    pub(crate) fn add_map(&mut self, lines: &HeaderMap) {
        for (name, value) in lines {
            if RESERVED_HEADERS.contains(&name.as_str()) {
                let reason = "errbook or the server sets it";
                self.failure
                    .get_or_insert_with(|| dropped(name.as_str(), reason));
            } else {
                self.headers.append(name, value.clone());
            }
        }
    }
}

/// Adds the fields whose names `headers` does not have, with all their lines.
pub(crate) fn add_missing(headers: &mut HeaderMap, others: &HeaderMap) {
    for name in others.keys() {
        if !headers.contains_key(name) {
            for value in others.get_all(name) {
                headers.append(name, value.clone());
            }
        }
    }
}

/// Adds a line: another one, if there is one of the same name.
fn append(
    headers: &mut HeaderMap,
    name: &HeaderName,
    value: fmt::Arguments<'_>,
) -> Result<(), Failure> {
    let mut text = String::new();
    fmt::write(&mut text, value)
        .map_err(|fmt::Error| dropped(name.as_str(), "its `Display` returned an error"))?;
    let value = visible_ascii(&text).ok_or_else(|| dropped(name.as_str(), NOT_VISIBLE_ASCII))?;
    headers.append(name, value);
    Ok(())
}

pub(super) const NOT_VISIBLE_ASCII: &str = "its value is empty or not visible ASCII";

#[cold]
pub(super) fn dropped(name: &str, reason: &str) -> Failure {
    Failure::new(format!("header `{name}` dropped: {reason}"))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn map<const N: usize>(fields: [(&'static str, &'static str); N]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in fields {
            headers.append(name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn all_lines_of_a_missing_field_are_added_and_none_of_one_that_is_there() {
        let mut headers = map([("retry-after", "5")]);
        let others = map([
            ("retry-after", "7"),
            ("set-cookie", "a=1"),
            ("set-cookie", "b=2"),
        ]);
        add_missing(&mut headers, &others);
        let cookies: Vec<_> = headers.get_all("set-cookie").iter().collect();
        assert_eq!(cookies, ["a=1", "b=2"]);
        assert_eq!(headers.get_all("retry-after").iter().count(), 1);
        assert_eq!(headers["retry-after"], "5");
    }
}
