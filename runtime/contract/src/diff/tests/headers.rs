//! Headers, as far as a document knows them.

use serde_json::{Value, json};

use super::{catalog, code, fact, said};

fn of(members: &Value) -> Value {
    catalog(&[("code", fact("code"))], &[code("gone", 410, members)])
}

#[test]
fn the_value_of_a_header_is_written_as_far_as_it_is_known() {
    let header = |value: Value, per_occurrence: bool| {
        let header = json!({ "name": "X-A", "value": value, "per_occurrence": per_occurrence });
        of(&json!({ "headers": [header] }))
    };
    let written = [
        (header(json!(["a"]), false), "a"),
        (header(json!([]), true), "(set by each occurrence)"),
        (header(json!(["a"]), true), "(set by each occurrence), or a"),
    ];
    for (old, was) in &written {
        for (new, is) in &written {
            let expected =
                format!("header-changed gone (410): the header `X-A`: `{was}` became `{is}`");
            let expected = (was != is).then_some(expected);
            assert_eq!(said(old, new), Vec::from_iter(expected));
        }
    }
}

#[test]
fn the_headers_of_a_refusal_come_and_go() {
    let [without, sent] = [false, true].map(|sent| of(&json!({ "framework_headers": sent })));
    let headers = "the headers of the framework's refusal, such as `Allow`, are";
    assert_eq!(
        said(&without, &sent),
        [format!("header-added gone (410): {headers} always sent")]
    );
    assert_eq!(
        said(&sent, &without),
        [format!(
            "header-dropped gone (410): {headers} no longer always sent"
        )]
    );
    assert_eq!(said(&sent, &sent), [""; 0]);
}
