//! Reading documents, and texts that are not documents.

use serde_json::{Value, json};

use super::{full, read};
use crate::document::CatalogDocument;

fn error(change: impl FnOnce(&mut Value)) -> String {
    let mut json = full();
    change(&mut json);
    message(&serde_json::to_string_pretty(&json).unwrap())
}

fn message(text: &str) -> String {
    CatalogDocument::from_json(text).unwrap_err().to_string()
}

#[test]
fn every_member_survives_a_round_trip() {
    let document = read(&full());
    let written: Value = serde_json::from_str(&document.to_json()).unwrap();
    assert_eq!(written, full());
    assert!(document.to_json().ends_with("}\n"));
    let marked = format!("\u{feff}{}", document.to_json());
    assert_eq!(CatalogDocument::from_json(&marked), Ok(document));
}

#[test]
fn absent_members_are_not_written() {
    let mut json = full();
    json["codes"][0] = json!({
        "code": "gone", "status": 410, "retry": { "class": "never" }, "effect": "none", "message": ["Gone"],
        "description": "Gone", "content_type": "application/json", "envelope": "NESTED", "retry_after": "never",
    });
    for member in [
        "title",
        "introduction",
        "schemas",
        "groups",
        "no_response",
        "allow",
    ] {
        json.as_object_mut().unwrap().remove(member);
    }
    let written: Value = serde_json::from_str(&read(&json).to_json()).unwrap();
    assert_eq!(written, json);
}

#[test]
fn unknown_members_are_ignored() {
    let mut json = full();
    json["later"] = json!(1);
    json["codes"][0]["later"] = json!({});
    json["envelopes"][0]["layout"]["object"][0]["later"] = json!(1);
    assert_eq!(read(&json), read(&full()));
}

#[test]
fn the_order_of_lists_does_not_matter() {
    let mut json = full();
    let mut other = json["codes"][0].clone();
    other["status"] = json!(403);
    json["codes"].as_array_mut().unwrap().push(other);
    let mut other = json["envelopes"][0].clone();
    other["id"] = json!("A");
    json["envelopes"].as_array_mut().unwrap().push(other);
    let document = read(&json);
    let statuses = document.codes().iter().map(|code| code.status());
    assert_eq!(statuses.collect::<Vec<_>>(), [403, 409]);
    for list in ["codes", "envelopes", "retired"] {
        json[list].as_array_mut().unwrap().reverse();
    }
    assert_eq!(read(&json), document);
}

#[test]
fn an_error_names_path_and_place() {
    let status = error(|json| json["codes"][0]["status"] = json!("409"));
    let start = "not a catalog document: codes[0].status: invalid type: string \"409\", expected u16 at line ";
    assert!(status.starts_with(start), "{status}");
    for status in [0, 199, 600, 65_535] {
        let status = error(|json| json["codes"][0]["status"] = json!(status));
        let rule = " is no status of an error; write one from 200 to 599 at line ";
        assert!(
            status.contains("codes[0].status: ") && status.contains(rule),
            "{status}"
        );
    }
    let class = error(|json| json["codes"][0]["retry"]["class"] = json!("later"));
    assert!(class.contains("codes[0].retry"), "{class}");
    assert!(
        class.contains("unknown variant `later`, expected one of `never`"),
        "{class}"
    );
    let missing = error(|json| json["codes"][0] = json!({ "code": "a" }));
    assert!(
        missing.contains(": codes[0]: missing field `status` at line "),
        "{missing}"
    );
    let presence = error(|json| json["codes"][0]["retry_after"] = json!(true));
    assert!(presence.contains("codes[0].retry_after: "), "{presence}");
    let lint = error(|json| json["allow"][0]["lint"] = json!("missing_halp"));
    assert!(
        lint.contains("allow[0].lint: unknown variant `missing_halp`"),
        "{lint}"
    );
    let message = error(|json| json["codes"][0]["message"] = json!("text"));
    assert!(
        message.contains("codes[0].message: expected a list of texts"),
        "{message}"
    );
    let header =
        error(|json| json["codes"][0]["headers"][0]["value"][1] = json!({ "fact": "cod" }));
    assert!(
        header.contains("codes[0].headers[0].value[1]: expected a string, "),
        "{header}"
    );
}

#[test]
fn an_error_in_a_layout_names_the_node() {
    let node =
        |node: Value| error(|json| json["envelopes"][0]["layout"]["object"][0]["value"] = node);
    let place = "envelopes[0].layout.object[0].value";
    for (given, rule) in [
        (
            json!({ "fact": "cod" }),
            ".fact: unknown fact `cod` at line ",
        ),
        (
            json!({ "facts": "code" }),
            ": a node needs `fact`, `literal`, `text`, `object` or `list`",
        ),
        (
            json!({ "literal": [] }),
            ": `literal` takes a string, a number, `true`, `false` or `null`",
        ),
        (
            json!({ "object": [{ "name": "a" }] }),
            ".object[0]: a member needs `name` and `value`, or `spread`",
        ),
        (
            json!({ "object": [{ "spread": "all" }] }),
            ".object[0].spread: unknown variant `all`",
        ),
        (json!({ "list": [{}] }), ".list[0]: missing field `value`"),
        (
            json!({ "text": [{ "fact": 1 }] }),
            ".text[0]: expected a string, ",
        ),
    ] {
        let message = node(given);
        assert!(message.contains(&format!("{place}{rule}")), "{message}");
    }
}

#[test]
fn an_envelope_id_is_unique() {
    let twice = error(|json| {
        let mut other = json["envelopes"][0].clone();
        other["layout"] = json!({ "list": [] });
        json["envelopes"].as_array_mut().unwrap().push(other);
    });
    let start =
        "not a catalog document: envelopes: several envelopes have the id `NESTED` at line ";
    assert!(twice.starts_with(start), "{twice}");
}

#[test]
fn a_text_that_is_not_a_document_is_refused() {
    let eof = message("{");
    assert!(
        eof.starts_with("not a catalog document: EOF while parsing an object at line 1"),
        "{eof}"
    );
    let list = message("[1]");
    assert!(list.contains("expected an object at line 1"), "{list}");
    let package = message(r#"{ "name": "client", "version": "1.0.0" }"#);
    let missing = "not a catalog document: the member `errbook` is missing; write the document again from its catalog";
    assert_eq!(package, missing);
    assert_eq!(message("{}"), missing);
    let word = message(r#"{ "errbook": "new" }"#);
    assert_eq!(
        word,
        "not a catalog document: errbook: \"new\" is not a version"
    );
}

#[test]
fn deserialize_checks_and_sorts_as_from_json_does() {
    let mut json = full();
    json["retired"].as_array_mut().unwrap().reverse();
    let document: CatalogDocument = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(document, read(&full()));
    json["errbook"] = json!(2);
    let later = serde_json::from_value::<CatalogDocument>(json).unwrap_err();
    assert!(later.to_string().ends_with("; update errbook"), "{later}");
}

#[test]
fn an_earlier_version_is_refused_in_one_sentence() {
    let earlier = error(|json| json["errbook"] = json!(0));
    assert_eq!(
        earlier,
        "a catalog document of version 0, but this errbook reads versions from 1 on; write the document again from its catalog"
    );
}

#[test]
fn a_later_version_is_refused_in_one_sentence() {
    let later = error(|json| {
        json["errbook"] = json!(2);
        json["codes"] = json!("in another form");
    });
    assert_eq!(
        later,
        "a catalog document of version 2, but this errbook reads versions up to 1; update errbook"
    );
}
