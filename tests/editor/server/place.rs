//! Places in a text: lines, and columns that count UTF-16. The tests' texts are ASCII.

use serde_json::{Value, json};

/// So many bytes behind the beginning of a text's first occurrence.
pub(super) fn position(text: &str, at: &str, offset: usize) -> Value {
    assert!(text.is_ascii(), "a column is a byte");
    let at = text.find(at).expect("the text is in the window") + offset;
    let line = text[..at].matches('\n').count();
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    json!({ "line": line, "character": at - start })
}

/// The text of a range.
pub(super) fn text<'a>(text: &'a str, range: &Value) -> &'a str {
    &text[offset(text, &range["start"])..offset(text, &range["end"])]
}

/// The line in which a range begins.
pub(super) fn line(text: &str, range: &Value) -> String {
    let start = offset(text, &range["start"]);
    let begin = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[begin..].lines().next().unwrap_or_default();
    line.trim().to_owned()
}

/// The text with all edits.
pub(super) fn edited(text: &str, edits: &Value) -> String {
    let edits = edits.as_array().into_iter().flatten();
    let mut edits: Vec<_> = edits
        .map(|edit| {
            let range = &edit["range"];
            let range = offset(text, &range["start"])..offset(text, &range["end"]);
            (range, edit["newText"].as_str().unwrap_or_default())
        })
        .collect();
    edits.sort_by_key(|(range, _)| range.start);
    let mut edited = text.to_owned();
    for (range, new) in edits.into_iter().rev() {
        edited.replace_range(range, new);
    }
    edited
}

fn offset(text: &str, position: &Value) -> usize {
    let number = |name: &str| usize::try_from(position[name].as_u64().expect(name)).expect(name);
    let lines = text.split_inclusive('\n').take(number("line"));
    lines.map(str::len).sum::<usize>() + number("character")
}
