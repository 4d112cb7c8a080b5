//! Half a placeholder.

use crate::{changed, editor};

#[test]
fn a_placeholder_is_completed() {
    for (to, behind) in [
        ("{}", "\"{"),
        ("{sl}", "\"{sl"),
        ("{sl:?}", "\"{sl"),
        ("{other} {s}", "} {s"),
    ] {
        let Some(mut editor) = editor(&changed("{slot}", to)) else {
            return;
        };
        assert_eq!(editor.completions(behind), ["other", "slot"], "{to}");
    }
}
