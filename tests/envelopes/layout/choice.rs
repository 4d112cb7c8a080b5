//! Which envelope an error goes out in.

use errbook::ApiError;
use errbook::envelope::{FLAT, FLAT_ERROR, NESTED, VND_ERROR};

use crate::answer::assert_answer;

errbook::envelope! {
    const OUTER: "application/outer+json" = { "outer": code };
    const INNER: "application/inner+json" = { "inner": code, ..details };
}

#[derive(Debug, ApiError)]
#[api_error(envelope = INNER)]
enum Inner {
    #[api_error(code = "inner", status = 410, details, headers("X-Inner" = "{code}"))]
    Own { id: u8 },
}

#[derive(Debug, ApiError)]
#[api_error(envelope = OUTER, content_type = "application/types+json", headers("X-Outer" = "1"))]
enum Outer {
    #[api_error(code = "outer", status = 400)]
    Own,
    #[api_error(code = "variant", status = 400, envelope = FLAT_ERROR)]
    Variant,
    #[api_error(code = "both", status = 400, envelope = FLAT, content_type = "application/variants+json")]
    Both,
    #[api_error(transparent)]
    Wrapped(Inner),
}

#[derive(Debug, ApiError)]
#[api_error(envelope = FLAT_ERROR, headers("X-Third" = "3"))]
enum Outermost {
    #[api_error(transparent)]
    Boxed(Box<Outer>),
    #[api_error(code = "outermost", status = 400)]
    Own,
}

fn header(content_type: &'static str) -> [(&'static str, &'static str); 2] {
    [("content-type", content_type), ("x-outer", "1")]
}

#[test]
fn a_variants_envelope_replaces_the_types_and_its_content_type() {
    let types = header("application/types+json");
    assert_answer(&Outer::Own, 400, &types, r#"{"outer":"outer"}"#);
    assert_answer(
        &Outer::Variant,
        400,
        &header("application/json"),
        r#"{"error":"Bad Request","success":false}"#,
    );
}

#[test]
fn a_variants_content_type_replaces_the_types() {
    assert_answer(
        &Outer::Both,
        400,
        &header("application/variants+json"),
        r#"{"message":"Bad Request","success":false,"code":400}"#,
    );
}

#[test]
fn a_wrapped_error_keeps_its_envelope_headers_and_content_type() {
    let wrapped = || Outer::Wrapped(Inner::Own { id: 7 });
    let headers = [
        ("content-type", "application/inner+json"),
        ("x-inner", "inner"),
    ];
    assert_answer(&wrapped(), 410, &headers, r#"{"inner":"inner","id":7}"#);
    assert_answer(
        &Outermost::Boxed(Box::new(wrapped())),
        410,
        &headers,
        r#"{"inner":"inner","id":7}"#,
    );
    let third = [("content-type", "application/json"), ("x-third", "3")];
    assert_answer(
        &Outermost::Own,
        400,
        &third,
        r#"{"error":"Bad Request","success":false}"#,
    );
    assert_eq!(*wrapped().definition().envelope(), INNER);
    assert_eq!(wrapped().content_type(), Some("application/inner+json"));
}

#[test]
fn an_envelope_may_be_a_copy_of_another() {
    const COPY: errbook::envelope::Envelope = VND_ERROR;
    #[derive(ApiError)]
    #[api_error(code = "copy", status = 404, envelope = COPY)]
    struct Copy;
    #[derive(ApiError)]
    #[api_error(code = "default", status = 404)]
    struct Default;
    let vnd = [("content-type", "application/vnd.error+json")];
    assert_answer(&Copy, 404, &vnd, r#"{"message":"Not Found","code":"copy"}"#);
    assert_eq!(Copy.definition().envelope().name(), "VND_ERROR");
    assert_eq!(*Default.definition().envelope(), NESTED);
}
