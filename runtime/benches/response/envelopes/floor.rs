//! The hand-written optimum for each envelope.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};

use super::errors::Shaped;
use crate::floor::{listed, push_escaped};

const JSON: &str = "application/json";
const PROBLEM: &str = "application/problem+json";
const VND: &str = "application/vnd.error+json";

macro_rules! message {
    () => {
        "The requested time slot is no longer available."
    };
}

/// The text before, between and after the two details.
macro_rules! two {
    ($media:expr, $requested:ident, $next:ident, $($before:expr),+; $($after:expr),+) => {
        two(
            $media,
            [concat!($($before),+, r#""requested_time":""#), r#"","next_available":""#, concat!('"', $($after),+)],
            [$requested, $next],
        )
    };
}

/// The text before and after the elements.
macro_rules! list {
    ($media:expr, $errors:ident, $($before:expr),+; $($after:expr),+) => {
        with_head(
            $media,
            listed(concat!($($before),+, r#""errors":["#), $errors, concat!("]", $($after),+)),
        )
    };
}

/// The response, with the framework's own type of body.
pub(super) fn response<B: From<Bytes>>(error: &Shaped) -> Response<B> {
    match error {
        Shaped::Nested => unit(
            JSON,
            concat!(
                r#"{"error":{"code":"nested","message":""#,
                message!(),
                r#""}}"#
            ),
        ),
        Shaped::NestedTwo {
            requested_time,
            next_available,
        } => two!(
            JSON, requested_time, next_available,
            r#"{"error":{"code":"nested_two","message":""#, message!(), r#"","details":{"#; "}}}"
        ),
        Shaped::Problem => unit(
            PROBLEM,
            concat!(
                r#"{"type":"/errors/problem","title":"Slot is not available","status":404,"detail":""#,
                message!(),
                r#"","code":"problem"}"#
            ),
        ),
        Shaped::ProblemTwo {
            requested_time,
            next_available,
        } => two!(
            PROBLEM, requested_time, next_available,
            r#"{"type":"/errors/problem_two","title":"Slot is not available","status":404,"detail":""#,
            message!(), r#"","code":"problem_two","#; "}"
        ),
        Shaped::NestedList { errors } => list!(
            JSON, errors,
            r#"{"error":{"code":"nested_list","message":""#, message!(), r#"","details":{"#; "}}}"
        ),
        Shaped::ProblemList { errors } => list!(
            PROBLEM, errors,
            r#"{"type":"/errors/problem_list","title":"Slot is not available","status":404,"detail":""#,
            message!(), r#"","code":"problem_list","#; "}"
        ),
        Shaped::FlatList { errors } => list!(
            JSON, errors,
            r#"{"message":""#, message!(), r#"","#; r#","success":false,"code":404}"#
        ),
        Shaped::VndList { errors } => list!(
            VND, errors,
            r#"{"message":""#, message!(), r#"","code":"vnd_list","#,
            r#""_links":{"help":{"href":"/errors/vnd_list"}},"#; "}"
        ),
        Shaped::Numeric => unit(JSON, r#"{"error_code":17}"#),
        Shaped::Flat => unit(
            JSON,
            concat!(
                r#"{"message":""#,
                message!(),
                r#"","success":false,"code":404}"#
            ),
        ),
        Shaped::FlatTwo {
            requested_time,
            next_available,
        } => two!(
            JSON, requested_time, next_available,
            r#"{"message":""#, message!(), r#"","#; r#","success":false,"code":404}"#
        ),
        Shaped::FlatError => unit(
            JSON,
            concat!(r#"{"error":""#, message!(), r#"","success":false}"#),
        ),
        Shaped::Vnd => unit(
            VND,
            concat!(
                r#"{"message":""#,
                message!(),
                r#"","code":"vnd","#,
                r#""_links":{"help":{"href":"/errors/vnd"}}}"#
            ),
        ),
        Shaped::VndTwo {
            requested_time,
            next_available,
        } => two!(
            VND, requested_time, next_available,
            r#"{"message":""#, message!(), r#"","code":"vnd_two","#,
            r#""_links":{"help":{"href":"/errors/vnd_two"}},"#; "}"
        ),
    }
}

#[inline(always)]
fn unit<B: From<Bytes>>(media: &'static str, body: &'static str) -> Response<B> {
    with_head(media, Bytes::from_static(body.as_bytes()))
}

/// One allocation of the exact size, unless a string must be escaped.
#[inline(always)]
fn two<B: From<Bytes>>(
    media: &'static str,
    fixed: [&'static str; 3],
    details: [&str; 2],
) -> Response<B> {
    let [before, between, after] = fixed;
    let literals = before.len() + between.len() + after.len();
    let mut out = Vec::with_capacity(literals + details[0].len() + details[1].len());
    out.extend_from_slice(before.as_bytes());
    push_escaped(&mut out, details[0]);
    out.extend_from_slice(between.as_bytes());
    push_escaped(&mut out, details[1]);
    out.extend_from_slice(after.as_bytes());
    with_head(media, Bytes::from(out))
}

#[inline(always)]
fn with_head<B: From<Bytes>>(media: &'static str, body: Bytes) -> Response<B> {
    let mut response = Response::new(B::from(body));
    *response.status_mut() = StatusCode::NOT_FOUND;
    let media = HeaderValue::from_static(media);
    response.headers_mut().insert(CONTENT_TYPE, media);
    response
}
