//! Which headers of a foreign response its answer keeps.

use errbook_contract::RESERVED_HEADERS;
use http::HeaderMap;
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH,
    CONTENT_LOCATION, CONTENT_TYPE, ETAG, HeaderName, LAST_MODIFIED, RETRY_AFTER, TRAILER,
    TRANSFER_ENCODING,
};

/// The headers that describe the body which is replaced.
static OF_BODY: [HeaderName; 12] = [
    CONTENT_TYPE,
    CONTENT_LENGTH,
    CONTENT_ENCODING,
    CONTENT_LANGUAGE,
    CONTENT_LOCATION,
    CONTENT_DISPOSITION,
    ETAG,
    LAST_MODIFIED,
    TRANSFER_ENCODING,
    TRAILER,
    ACCEPT_RANGES,
    HeaderName::from_static("content-md5"),
];

/// The digests of the body (RFC 9530, and RFC 3230 before it).
static DIGESTS: [HeaderName; 3] = [
    HeaderName::from_static("digest"),
    HeaderName::from_static("content-digest"),
    HeaderName::from_static("repr-digest"),
];

/// Removes the headers that describe a body.
pub(super) fn remove_of_body(headers: &mut HeaderMap) {
    for name in OF_BODY.iter().chain(&DIGESTS) {
        headers.remove(name);
    }
}

/// Removes the headers of another answer, such as a gateway's, that are not for the answer to a rejection: those that
/// describe a body or the connection.
pub(super) fn remove_of_another(headers: &mut HeaderMap) {
    remove_of_body(headers);
    let reserved = RESERVED_HEADERS.iter();
    for name in reserved.filter(|name| **name != RETRY_AFTER) {
        headers.remove(*name);
    }
}

/// Puts the headers of an error in the place of those that describe the body which it replaces, and of those with the
/// same names.
#[cfg(feature = "salvo")]
pub(crate) fn replace(headers: &mut HeaderMap, own: HeaderMap) {
    remove_of_body(headers);
    put_before(headers, own);
}

/// Makes the headers `own`, and after them those that were there under other names.
#[cfg(feature = "tower")]
pub(super) fn put_before(headers: &mut HeaderMap, own: HeaderMap) {
    let others = std::mem::replace(headers, own);
    crate::render::header_lines::add_missing(headers, &others);
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn map(fields: &[(&'static str, &'static str)]) -> HeaderMap {
        let fields = fields.iter().map(|(name, value)| {
            let value = HeaderValue::from_static(value);
            (HeaderName::from_static(name), value)
        });
        let mut headers = HeaderMap::new();
        fields.for_each(|(name, value)| {
            headers.append(name, value);
        });
        headers
    }

    #[test]
    fn no_header_of_the_body_is_left() {
        let names = OF_BODY.iter().chain(&DIGESTS);
        let mut headers: HeaderMap = names
            .map(|name| (name.clone(), HeaderValue::from_static("x")))
            .collect();
        headers.insert("x-request-id", HeaderValue::from_static("7"));
        remove_of_body(&mut headers);
        assert_eq!(headers, map(&[("x-request-id", "7")]));
    }

    #[test]
    fn of_another_answer_neither_body_nor_connection_is_left_but_its_delay() {
        let names = RESERVED_HEADERS.map(HeaderName::from_static);
        let mut headers: HeaderMap = names
            .into_iter()
            .chain(OF_BODY.iter().cloned())
            .map(|name| (name, HeaderValue::from_static("x")))
            .collect();
        headers.insert("www-authenticate", HeaderValue::from_static("Bearer"));
        remove_of_another(&mut headers);
        assert_eq!(
            headers,
            map(&[("retry-after", "x"), ("www-authenticate", "Bearer")])
        );
    }
}
