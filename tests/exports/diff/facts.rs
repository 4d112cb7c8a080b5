//! Everything else that is said of a code.

use errbook::ApiError;
use errbook::contract::{CatalogDocument, Presence, diff};
use serde_json::{Value, json};

use super::{changed, code, rules, undone};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

/// The one change that is found.
fn rule(name: &str, status: u16, change: impl FnOnce(&mut Value)) -> String {
    let catalog = match BOOKWELL.find(name).next() {
        Some(_) => &BOOKWELL,
        None => &MIXED,
    };
    let diff = changed(catalog, |it| change(code(it, name, status)));
    let rules = rules(&diff);
    assert_eq!(rules.len(), 1, "{diff}");
    rules[0].replace(&format!(" {name} ({status})"), "")
}

fn internal(change: impl FnOnce(&mut Value)) -> String {
    rule("internal_error", 500, change)
}

#[test]
fn headers_of_a_refusal_may_come_but_not_go() {
    let come = internal(|it| it["framework_headers"] = json!(true));
    assert_eq!(come, "informational header-added");
    let go = undone(&BOOKWELL, |it| {
        code(it, "internal_error", 500)["framework_headers"] = json!(true);
    });
    assert_eq!(rules(&go), ["breaking header-dropped internal_error (500)"]);
}

#[test]
fn retry_may_be_promised_but_not_taken_back() {
    let never = internal(|it| it["retry"] = json!({"class": "never"}));
    assert_eq!(never, "breaking no-longer-retryable");
    let refresh = internal(|it| it["retry"] = json!({"class": "refresh"}));
    assert_eq!(refresh, "breaking no-longer-retryable");
    let class = internal(|it| it["retry"] = json!({"class": "throttled"}));
    assert_eq!(class, "notable retry-class");
    let parameters = internal(|it| it["retry"]["attempts"] = json!(9));
    assert_eq!(parameters, "notable retry-parameters");
    let now = rule("old", 410, |it| it["retry"] = json!({"class": "throttled"}));
    assert_eq!(now, "notable now-retryable");
    let other = rule("old", 410, |it| it["retry"] = json!({"class": "refresh"}));
    assert_eq!(other, "notable now-retryable");
    // A client that refreshes does not give up.
    let refresh = |retry: Value| rule("authentication_required", 401, |it| it["retry"] = retry);
    let mut document = serde_json::to_value(BOOKWELL.document()).unwrap();
    let backoff = code(&mut document, "internal_error", 500)["retry"].clone();
    assert_eq!(refresh(backoff), "notable retry-class");
    let throttled = json!({ "class": "throttled" });
    assert_eq!(refresh(throttled), "notable retry-class");
    let never = json!({ "class": "never" });
    assert_eq!(refresh(never), "breaking no-longer-retryable");
}

#[test]
fn an_effect_may_become_none_but_not_unknown() {
    let none = internal(|it| it["effect"] = json!("none"));
    assert_eq!(none, "notable effect-none");
    let unknown = rule("old", 410, |it| it["effect"] = json!("unknown"));
    assert_eq!(unknown, "breaking effect-unknown");
}

#[test]
fn media_type_and_envelope_are_kept() {
    let media = internal(|it| it["content_type"] = json!("application/problem+json"));
    assert_eq!(media, "breaking content-type");
    let envelope = rule("old", 410, |it| it["envelope"] = json!("VND_ERROR"));
    assert_eq!(envelope, "breaking envelope-changed");
}

#[test]
fn headers_are_kept() {
    let required = |change: fn(&mut Value)| rule("authentication_required", 401, change);
    assert_eq!(
        required(|it| it["headers"] = json!([])),
        "breaking header-dropped"
    );
    let changed = required(|it| it["headers"][0]["value"] = json!(["Basic"]));
    assert_eq!(changed, "notable header-changed");
    let spelling = required(|it| it["headers"][0]["name"] = json!("www-authenticate"));
    assert_eq!(spelling, "informational documentation");
    let added = internal(|it| it["headers"] = json!([{"name": "X", "value": ["1"]}]));
    assert_eq!(added, "informational header-added");
    let delay = rule("rate_limit_exceeded", 429, |it| {
        it["retry_after"] = json!("never")
    });
    assert_eq!(delay, "breaking header-dropped");
    let delay = internal(|it| it["retry_after"] = json!("sometimes"));
    assert_eq!(delay, "informational header-added");
}

#[test]
fn a_delay_is_kept_in_every_response() {
    #[derive(Debug, ApiError)]
    #[api_error(code = "slow_down", status = 429)]
    struct Always {
        #[api_error(retry_after)]
        _seconds: u64,
    }
    #[derive(Debug, ApiError)]
    #[api_error(code = "slow_down", status = 429)]
    struct Sometimes {
        #[api_error(retry_after)]
        _seconds: Option<u64>,
    }
    #[derive(Debug, ApiError)]
    #[api_error(code = "slow_down", status = 429, retry(throttled(after = "5s")))]
    struct Otherwise {
        #[api_error(retry_after)]
        _seconds: Option<u64>,
    }
    let [always, sometimes, otherwise] =
        [Always::CATALOG, Sometimes::CATALOG, Otherwise::CATALOG].map(|it| it.document());
    assert_eq!(always.codes()[0].sends_retry_after(), Presence::Always);
    assert_eq!(
        sometimes.codes()[0].sends_retry_after(),
        Presence::Sometimes
    );
    assert_eq!(otherwise.codes()[0].sends_retry_after(), Presence::Always);
    let first = |old, new| diff(old, new).changes()[0].to_string();
    assert_eq!(
        first(&always, &sometimes),
        "slow_down (429): the header `Retry-After` may be missing; clients that read it do not always find it [header-optional]"
    );
    let back = diff(&sometimes, &always);
    assert!(!back.is_breaking(), "{back}");
    assert_eq!(back.changes()[0].rule(), "header-required");
    let read =
        |document: &CatalogDocument| CatalogDocument::from_json(&document.to_json()).unwrap();
    assert_eq!(read(&sometimes), sometimes);
    assert_eq!(read(&always), always);
}

#[test]
fn the_order_of_headers_means_nothing() {
    let [old, new] = [["A", "B"], ["B", "A"]].map(|names| {
        let mut json = serde_json::from_str(&BOOKWELL.document().to_json()).unwrap();
        let headers = names.map(|name| json!({ "name": name, "value": ["1"] }));
        code(&mut json, "internal_error", 500)["headers"] = json!(headers);
        CatalogDocument::from_json(&json.to_string()).unwrap()
    });
    let diff = diff(&old, &new);
    assert_eq!(rules(&diff), ["informational order internal_error (500)"]);
}

#[test]
fn a_message_is_for_people_unless_there_is_nothing_else() {
    let message = internal(|it| it["message"] = json!(["Sorry."]));
    assert_eq!(message, "notable message-changed");
    let message = rule("missing_key", 401, |it| it["message"] = json!(["Sorry."]));
    assert_eq!(message, "breaking message-is-code");
}

#[test]
fn what_an_envelope_shows_matters_more() {
    let title = rule("old", 410, |it| it["description"] = json!("Very old"));
    assert_eq!(title, "notable title-changed");
    let url = rule("old", 410, |it| it["docs_url"] = json!("/old"));
    assert_eq!(url, "breaking type-uri");
    let extra = rule("slow_down", 429, |it| {
        it["extra"]["domain"] = json!("rooms")
    });
    assert_eq!(extra, "breaking extra-changed");
    let extra = rule("listed", 503, |it| it["extra"]["domain"] = json!("rooms"));
    assert_eq!(extra, "informational extra-hidden");
    assert_eq!(
        internal(|it| it["description"] = json!("D")),
        "informational documentation"
    );
}

#[test]
fn the_rest_is_for_information() {
    assert_eq!(
        internal(|it| it["help"] = json!("Call us.")),
        "informational documentation"
    );
    assert_eq!(
        internal(|it| it["docs_url"] = json!("/e")),
        "informational documentation"
    );
    assert_eq!(
        internal(|it| it["group"] = json!("G")),
        "informational documentation"
    );
    assert_eq!(
        internal(|it| it["rust"]["type"] = json!("T")),
        "informational rust-name"
    );
    assert_eq!(
        internal(|it| it["rust"]["variant"] = json!("V")),
        "informational rust-name"
    );
    assert_eq!(
        internal(|it| it["deprecated"] = json!("")),
        "notable deprecated"
    );
}

#[test]
fn a_deprecation_taken_back_is_notable() {
    let diff = undone(&MIXED, |it| {
        code(it, "2fa", 403)["deprecated"] = json!("soon")
    });
    assert_eq!(rules(&diff), ["notable deprecation-removed 2fa (403)"]);
}

#[test]
fn a_literal_that_the_envelope_shows_may_be_added() {
    let diff = undone(&MIXED, |it| {
        code(it, "slow_down", 429)["extra"] = json!({});
    });
    assert_eq!(rules(&diff), ["informational extra-added slow_down (429)"]);
}
