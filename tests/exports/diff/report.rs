//! The report that people read.

use serde_json::json;

use super::{changed, code, remove};
use crate::bookwell::BOOKWELL;

#[test]
fn the_worst_comes_first_each_with_its_reason() {
    let diff = changed(&BOOKWELL, |it| {
        it["title"] = json!("All errors");
        remove(it, "insufficient_permissions");
        let limit = code(it, "rate_limit_exceeded", 429);
        limit["details"].as_array_mut().unwrap().remove(1);
        limit["retry"]["after_ms"] = json!(1500);
    });
    let expected = "\
2 breaking changes
  insufficient_permissions (403): the code was removed; clients got no warning and nothing prevents its reuse, so deprecate it first, with `replaced_by`, and list it in `retired` later [code-removed]
  rate_limit_exceeded (429): the detail `period` was removed; clients that read it no longer find it [detail-removed]
1 notable change
  rate_limit_exceeded (429): the retry class `throttled` became `throttled(after = 1.5s)`; clients follow the old schedule [retry-parameters]
1 informational change
  catalog: the title `Every error the Bookwell API answers with` became `All errors`; only the documentation has changed [documentation]
";
    assert_eq!(diff.to_string(), expected);
}

#[test]
fn nothing_is_nothing() {
    let diff = changed(&BOOKWELL, |_| {});
    assert_eq!(diff.to_string(), "no changes\n");
    assert_eq!(diff.level(), None);
}
