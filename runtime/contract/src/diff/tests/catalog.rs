//! The catalog as a whole.

use serde_json::{Value, json};

use super::{catalog, said, with};

#[test]
fn the_class_without_a_response_is_written_as_in_the_macro() {
    let of = |members: Value| with(catalog(&[], &[]), &members);
    let none = of(json!({}));
    let never = of(json!({ "no_response": { "class": "never" } }));
    let throttled = of(json!({ "no_response": { "class": "throttled", "after_ms": 2000 } }));
    for (old, new, expected) in [
        (&none, &never, "`no_response` (none) became `never`"),
        (&never, &none, "`no_response` `never` became (none)"),
        (
            &never,
            &throttled,
            "`no_response` `never` became `throttled(after = 2s)`",
        ),
    ] {
        assert_eq!(said(old, new), [format!("no-response catalog: {expected}")]);
    }
}
