//! Headers that no definition sets.

/// Headers that errbook or the server sets, in lower case: the media type, the delay, those about the bytes of the body (RFC
/// 9110 §8.4 and §8.6, RFC 9530), and those about the connection and the framing of the message (RFC 9110 §7.6.1, RFC 9112
/// §6). `Upgrade` is not among them, since a 426 requires it (§15.5.22).
pub const RESERVED_HEADERS: [&str; 14] = [
    "content-type",
    "retry-after",
    "content-length",
    "content-encoding",
    "content-md5",
    "digest",
    "content-digest",
    "repr-digest",
    "transfer-encoding",
    "trailer",
    "te",
    "connection",
    "proxy-connection",
    "keep-alive",
];
