//! The fields in a message.

use crate::{ENUM, editor};

#[test]
fn a_placeholder_leads_to_its_field() {
    let Some(mut editor) = editor(ENUM) else {
        return;
    };
    for (placeholder, field) in [
        ("slot} is", "slot: String,"),
        ("other:?}", "other: Option<u8>,"),
    ] {
        assert_eq!(editor.definitions(placeholder), [field]);
        let shown = editor.hover(placeholder);
        let name = &field[..field.find(' ').unwrap_or_default()];
        assert!(shown.contains(name), "{placeholder}: {shown}");
    }
}

#[test]
fn a_field_is_renamed_in_messages_too() {
    let Some(mut editor) = editor(ENUM) else {
        return;
    };
    let renamed = ENUM
        .replace("{slot}", "{time}")
        .replace("slot: String", "time: String");
    assert_eq!(editor.renamed("slot: String", "time"), renamed);
    assert_eq!(editor.renamed("slot} is", "time"), renamed);
}
