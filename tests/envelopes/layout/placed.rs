//! `details.NAME`: one public field in a place of its own.

use errbook::ApiError;
use serde::Serialize;
use serde_json::json;

use crate::answer::assert_body;

errbook::envelope! {
    /// Taken out of the details, wherever these stand
    const TAKEN: "application/json" = {
        "a": { "one"?: details.one }, "b"?: details.one, "all"?: details, "text"?: "{details.two}"
    };
    /// The same beside members
    const BESIDE: "application/json" = { "one"?: details.one, ..details, "two": [details.two?] };
    /// Needed in every occurrence
    const NEEDED: "application/json" = { "value": details.one, "list": [details.one], "text": "<{details.one}>" };
}

#[derive(ApiError)]
#[api_error(envelope = TAKEN)]
enum Placed<T: Serialize> {
    #[api_error(code = "taken", status = 400, details)]
    Taken {
        one: Option<T>,
        two: Option<T>,
        three: Option<T>,
    },
    #[api_error(code = "beside", status = 400, details, envelope = BESIDE)]
    Beside {
        one: Option<T>,
        two: Option<T>,
        three: Option<T>,
    },
    #[api_error(code = "needed", status = 400, details, envelope = NEEDED)]
    Needed { one: T },
    #[api_error(code = "alone", status = 400)]
    Alone {
        #[api_error(detail)]
        #[serde(rename = "one")]
        renamed: T,
    },
    #[api_error(code = "without", status = 400)]
    Without,
}

fn taken<T: Serialize>(one: Option<T>, two: Option<T>, three: Option<T>) -> Placed<T> {
    Placed::Taken { one, two, three }
}

fn beside<T: Serialize>(one: Option<T>, two: Option<T>, three: Option<T>) -> Placed<T> {
    Placed::Beside { one, two, three }
}

#[test]
fn a_detail_with_a_place_is_not_among_the_others() {
    let body = r#"{"a":{"one":1},"b":1,"all":{"three":3},"text":"2"}"#;
    assert_body(&taken(Some(1), Some(2), Some(3)), body);
    assert_body(
        &taken(Some(1), Some(2), None),
        r#"{"a":{"one":1},"b":1,"text":"2"}"#,
    );
    assert_body(
        &beside(Some(1), Some(2), Some(3)),
        r#"{"one":1,"three":3,"two":[2]}"#,
    );
}

#[test]
fn an_absent_detail_leaves_its_place_empty() {
    assert_body(&taken::<u8>(None, None, None), r#"{"a":{}}"#);
    assert_body(&beside::<u8>(None, None, None), r#"{"two":[]}"#);
    assert_body(&beside(None, None, Some(3)), r#"{"three":3,"two":[]}"#);
    assert_body(&Placed::<u8>::Without, r#"{"a":{}}"#);
}

#[test]
fn a_detail_that_is_null_is_absent() {
    let null = || Some(json!(null));
    assert_body(&taken(null(), null(), null()), r#"{"a":{}}"#);
    assert_body(&beside(null(), null(), null()), r#"{"two":[]}"#);
    assert_body(
        &taken(Some(f64::NAN), None, Some(f64::INFINITY)),
        r#"{"a":{}}"#,
    );
}

#[test]
fn a_place_is_found_by_the_name_on_the_wire() {
    assert_body(&Placed::Alone { renamed: 1 }, r#"{"a":{"one":1},"b":1}"#);
}

#[test]
fn a_needed_detail_is_in_each_of_its_places() {
    assert_body(
        &Placed::Needed { one: 1 },
        r#"{"value":1,"list":[1],"text":"<1>"}"#,
    );
    assert_body(
        &Placed::Needed { one: "\"q\"" },
        r#"{"value":"\"q\"","list":["\"q\""],"text":"<\"q\">"}"#,
    );
    assert_body(
        &Placed::Needed {
            one: json!({ "k": ["v", 1] }),
        },
        r#"{"value":{"k":["v",1]},"list":[{"k":["v",1]}],"text":"<{\"k\":[\"v\",1]}>"}"#,
    );
    assert_body(
        &Placed::Needed { one: [true, false] },
        r#"{"value":[true,false],"list":[[true,false]],"text":"<[true,false]>"}"#,
    );
}
