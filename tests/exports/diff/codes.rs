//! Codes that come, go, or move.

use errbook::ApiError;
use errbook::contract::{CatalogDocument, Diff, diff};
use serde_json::{Value, json};

use super::{changed, code, remove, rules, undone};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;
use crate::openapi::Both;

/// Takes the slot's code out, retired or not, after it was deprecated or not.
fn gone(deprecated: bool, retired: Option<Value>) -> Diff {
    let mut old = serde_json::to_value(BOOKWELL.document()).unwrap();
    if deprecated {
        code(&mut old, "slot_unavailable", 409)["deprecated"] = json!("");
    }
    let mut new = old.clone();
    remove(&mut new, "slot_unavailable");
    new["retired"].as_array_mut().unwrap().extend(retired);
    let read = |json: Value| CatalogDocument::from_json(&json.to_string()).unwrap();
    diff(&read(old), &read(new))
}

#[test]
fn a_code_is_deprecated_then_retired() {
    let code = || Some(json!({ "code": "slot_unavailable" }));
    for (deprecated, retired, level, rule, reason) in [
        (
            false,
            None,
            "breaking",
            "code-removed",
            "clients got no warning and nothing",
        ),
        (
            true,
            None,
            "breaking",
            "code-removed",
            "nothing prevents its reuse",
        ),
        (
            false,
            code(),
            "breaking",
            "code-retired",
            "clients got no warning, so deprecate it first",
        ),
        (
            true,
            code(),
            "notable",
            "code-retired",
            "it was deprecated, but",
        ),
    ] {
        let diff = gone(deprecated, retired);
        assert_eq!(
            rules(&diff)[0],
            format!("{level} {rule} slot_unavailable (409)")
        );
        assert!(diff.changes()[0].reason().starts_with(reason), "{diff}");
    }
    let retired = rules(&gone(true, code()));
    assert_eq!(retired[1..], ["informational retired-added catalog"]);
}

#[test]
fn a_code_retired_at_one_status_is_free_at_others() {
    let retire = |status| {
        gone(
            true,
            Some(json!({"code": "slot_unavailable", "status": status})),
        )
    };
    assert!(!retire(409).is_breaking());
    assert!(retire(410).is_breaking());
}

#[test]
fn a_code_under_another_name_is_told() {
    let renamed = |retire: bool, status: u16| {
        changed(&BOOKWELL, |it| {
            let known = code(it, "slot_unavailable", 409);
            known["code"] = json!("slot_gone");
            known["status"] = json!(status);
            if retire {
                let retired = it["retired"].as_array_mut().unwrap();
                retired.push(json!({ "code": "slot_unavailable" }));
            }
        })
    };
    let what = |diff: &Diff| diff.changes()[0].what().to_owned();
    let removed = renamed(false, 409);
    assert_eq!(
        what(&removed),
        "the code was removed, or renamed to `slot_gone`"
    );
    let retired = renamed(true, 409);
    assert!(retired.is_breaking(), "{retired}");
    assert_eq!(
        what(&retired),
        "the code was removed and is `retired`, or it was renamed to `slot_gone`"
    );
    assert_eq!(what(&renamed(false, 410)), "the code was removed");
    // Of two that say the same nobody knows which it is.
    let two = changed(&BOOKWELL, |it| {
        let mut other = code(it, "slot_unavailable", 409).clone();
        code(it, "slot_unavailable", 409)["code"] = json!("slot_gone");
        other["code"] = json!("slot_lost");
        it["codes"].as_array_mut().unwrap().push(other);
    });
    assert_eq!(what(&two), "the code was removed");
}

#[test]
fn a_code_added_is_notable_unless_it_was_retired() {
    let diff = undone(&BOOKWELL, |it| remove(it, "slot_unavailable"));
    assert_eq!(rules(&diff), ["notable code-added slot_unavailable (409)"]);
    let diff = undone(&BOOKWELL, |it| {
        remove(it, "slot_unavailable");
        it["retired"]
            .as_array_mut()
            .unwrap()
            .push(json!({"code": "slot_unavailable"}));
    });
    assert_eq!(
        rules(&diff),
        [
            "breaking retired-removed catalog",
            "breaking code-reused slot_unavailable (409)"
        ]
    );
}

#[test]
fn a_status_changed_breaks() {
    let diff = changed(&BOOKWELL, |it| {
        code(it, "slot_unavailable", 409)["status"] = json!(410)
    });
    assert_eq!(
        rules(&diff),
        ["breaking status-changed slot_unavailable (410)"]
    );
    assert_eq!(diff.changes()[0].what(), "the status 409 became 410");
}

#[test]
fn of_a_code_at_two_statuses_each_counts() {
    let diff = changed(&BOOKWELL, |it| {
        code(it, "service_unavailable", 503)["status"] = json!(502)
    });
    assert_eq!(
        rules(&diff),
        ["breaking status-changed service_unavailable (502)"]
    );
    let merge = |it: &mut serde_json::Value| {
        let codes = it["codes"].as_array_mut().unwrap();
        codes.retain(|it| it["code"] != "service_unavailable" || it["status"] != 503);
    };
    let merged = changed(&BOOKWELL, merge);
    assert_eq!(
        rules(&merged),
        ["breaking code-removed service_unavailable (503)"]
    );
    let split = undone(&BOOKWELL, merge);
    assert_eq!(
        rules(&split),
        ["breaking code-split service_unavailable (503)"]
    );
}

#[test]
fn of_a_code_twice_at_one_status_each_counts() {
    let of = |it: &Value, type_name| it["rust"]["type"] == type_name;
    let message = "informational message-added gone (410)";
    for (type_name, other, added) in [
        (
            "First",
            "Second",
            ["breaking detail-optional gone (410)", message],
        ),
        (
            "Second",
            "First",
            [message, "informational detail-added gone (410)"],
        ),
    ] {
        let remove = |it: &mut Value| {
            let codes = it["codes"].as_array_mut().unwrap();
            codes.retain(|it| !of(it, type_name));
        };
        let merged = changed(Both::CATALOG, remove);
        assert_eq!(rules(&merged), ["notable code-merged gone (410)"]);
        let what = format!("`{type_name}` no longer uses the code");
        assert_eq!(merged.changes()[0].what(), what);
        let split = undone(Both::CATALOG, remove);
        assert_eq!(rules(&split), added);
        let one = changed(Both::CATALOG, |it| {
            let mut codes = it["codes"].as_array_mut().unwrap().iter_mut();
            codes.find(|it| of(it, type_name)).unwrap()["effect"] = json!("unknown");
        });
        assert_eq!(rules(&one), ["breaking effect-unknown gone (410)"]);
        // Renamed it stands at another place.
        let renamed = changed(Both::CATALOG, |it| {
            let mut codes = it["codes"].as_array_mut().unwrap().iter_mut();
            codes.find(|it| of(it, type_name)).unwrap()["rust"]["type"] =
                json!(format!("Un{other}"));
        });
        assert_eq!(rules(&renamed), ["informational rust-name gone (410)"]);
    }
}

/// Of several definitions at one status those belong together that have one name, otherwise those with one message.
#[test]
fn definitions_are_compared_with_their_own() {
    let rename = |it: &mut Value, from: &str, to: &str| {
        let mut codes = it["codes"].as_array_mut().unwrap().iter_mut();
        let code = codes.find(|code| code["rust"]["type"] == from).unwrap();
        code["rust"]["type"] = json!(to);
    };
    let effect = "breaking effect-unknown gone (410)";
    let name = "informational rust-name gone (410)";
    // What was the second stands before the first.
    let one = changed(Both::CATALOG, |it| {
        rename(it, "Second", "Aaa");
        let mut codes = it["codes"].as_array_mut().unwrap().iter_mut();
        let first = codes.find(|code| code["rust"]["type"] == "First").unwrap();
        first["effect"] = json!("unknown");
    });
    assert_eq!(rules(&one), [effect, name], "{one}");
    let both = changed(Both::CATALOG, |it| {
        rename(it, "Second", "Aaa");
        rename(it, "First", "Zzz");
    });
    assert_eq!(rules(&both), [name, name], "{both}");
}

#[test]
fn a_retired_code_is_used_again_under_any_name() {
    let document = |change: &dyn Fn(&mut Value)| {
        let mut json = serde_json::to_value(MIXED.document()).unwrap();
        change(&mut json);
        serde_json::from_value::<CatalogDocument>(json).unwrap()
    };
    let old = document(&|it| it["retired"] = json!([{ "code": "clock_skew" }]));
    let new = document(&|it| code(it, "2fa", 403)["code"] = json!("clock_skew"));
    let diff = diff(&old, &new);
    let reused = "breaking code-reused clock_skew (403)".to_owned();
    assert!(rules(&diff).contains(&reused), "{diff}");
}

#[test]
fn a_code_in_another_envelope_is_not_the_old_one_renamed() {
    let diff = changed(&MIXED, |it| {
        let code = code(it, "2fa", 403);
        code["code"] = json!("two_factor");
        code["envelope"] = json!("FLAT_ERROR");
    });
    let removed = "breaking code-removed 2fa (403)".to_owned();
    assert!(rules(&diff).contains(&removed), "{diff}");
}

#[test]
fn a_number_is_that_of_a_code_which_is_gone() {
    let take = |taker: (&'static str, u16)| {
        changed(&MIXED, |it| {
            remove(it, "patient-blocked");
            code(it, taker.0, taker.1)["number"] = json!(1);
        })
    };
    let elsewhere = take(("patient_blocked", 409));
    let reused = "breaking code-reused patient_blocked (409)".to_owned();
    assert!(rules(&elsewhere).contains(&reused), "{elsewhere}");
    // It may be the same error under another name.
    let here = take(("2fa", 403));
    let reused = "breaking code-reused 2fa (403)".to_owned();
    assert!(!rules(&here).contains(&reused), "{here}");
}

#[test]
fn a_number_is_kept() {
    let diff = changed(&MIXED, |it| code(it, "2fa", 403)["number"] = json!(4));
    assert_eq!(rules(&diff), ["breaking number-changed 2fa (403)"]);
    let free = changed(&BOOKWELL, |it| {
        code(it, "internal_error", 500)["number"] = json!(18)
    });
    assert_eq!(
        rules(&free),
        ["informational number-hidden internal_error (500)"]
    );
    let diff = changed(&BOOKWELL, |it| {
        code(it, "internal_error", 500)["number"] = json!(17)
    });
    assert_eq!(
        rules(&diff),
        [
            "breaking code-reused internal_error (500)",
            "informational number-hidden internal_error (500)"
        ]
    );
}

#[test]
fn a_code_may_be_renamed_where_clients_see_its_number_alone() {
    let diff = changed(&MIXED, |it| {
        code(it, "2fa", 403)["code"] = json!("two_factor")
    });
    assert_eq!(rules(&diff), ["informational code-renamed 2fa (403)"]);
    let diff = changed(&MIXED, |it| {
        let code = code(it, "2fa", 403);
        code["code"] = json!("two_factor");
        code["effect"] = json!("unknown");
    });
    assert_eq!(rules(&diff)[0], "breaking effect-unknown two_factor (403)");
    let diff = changed(&BOOKWELL, |it| {
        code(it, "internal_error", 500)["code"] = json!("internal")
    });
    assert!(diff.is_breaking());
}

#[test]
fn a_number_is_not_passed_on() {
    let passed_on = |status: u16| {
        changed(&MIXED, |it| {
            let code = code(it, "2fa", 403);
            code["code"] = json!("clock_skew");
            code["status"] = json!(status);
            it["retired"] = json!([{ "code": "2fa" }]);
        })
    };
    let diff = passed_on(400);
    let mut changes = diff.changes().iter();
    let reused = changes.find(|it| it.rule() == "code-reused").unwrap();
    assert_eq!(reused.subject(), "clock_skew (400)");
    assert!(diff.is_breaking());
    assert_eq!(reused.what(), "its number was that of `2fa` (403)");
    assert!(!passed_on(403).is_breaking());
    let shared = undone(&MIXED, |it| remove(it, "patient_blocked"));
    assert!(!shared.is_breaking(), "{shared}");
}
