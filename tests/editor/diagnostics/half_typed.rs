//! Errors stand where the mistake is, and nowhere else: the implementations are there in any case.

use crate::{ENUM, changed, editor};

#[test]
fn what_is_right_has_no_error() {
    let Some(mut editor) = editor(ENUM) else {
        return;
    };
    assert_eq!(editor.mistakes().len(), 0, "{:?}", editor.mistakes());
}

#[test]
fn half_an_attribute_has_one_error_at_its_place() {
    for (from, to, at) in [
        ("status = 410,", "status = 410, deta,", "deta"),
        ("details,", "details, do,", "do"),
        ("status = 409", "status = ", "status"),
        ("status = 409", "status = 40", "40"),
        ("\"never\"", "\"ne\"", "\"ne\""),
        ("\"never\"", "ne", "ne"),
        ("status = 409,", "status = 409", "retry"),
        ("on(server_error)", "on(serv)", "serv"),
        ("{slot}", "{sl}", "\"{sl} is taken, not {other:?}.\""),
    ] {
        let Some(mut editor) = editor(&changed(from, to)) else {
            return;
        };
        let mistakes = editor.mistakes();
        let places: Vec<_> = mistakes.iter().map(|mistake| &mistake.at[..]).collect();
        assert_eq!(places, [at], "{to}: {mistakes:?}");
    }
}
