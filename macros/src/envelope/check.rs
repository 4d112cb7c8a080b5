//! Rules for an envelope as a whole.

use errbook_contract::media_type::MediaKind;
use proc_macro2::Ident;
use syn::{Lit, LitStr};

use super::tree::{Layout, Member, Value};
use crate::diagnostics::Diagnostics;
use crate::syntax::MediaType;

/// The media type is valid, and belongs to the layout: JSON to an object or a list, `text/plain` to a string, none to an
/// envelope without a body.
pub(super) fn check_media_type(
    content_type: Option<&LitStr>,
    layout: &Layout,
    name: &Ident,
    diagnostics: &mut Diagnostics,
) {
    let Some(content_type) = content_type else {
        if let Layout::Body(_) = layout {
            let message = format!(
                "an envelope with a body must have a media type; write `const {name}: \"application/json\" = …;`"
            );
            diagnostics.error(name.span(), message);
        }
        return;
    };
    let text = content_type.value();
    let message = match (
        layout,
        MediaType::parse(&text).map(|_| MediaKind::of(&text)),
    ) {
        (Layout::Empty, _) => {
            format!("an envelope without a body has no media type; write `const {name} = ();`")
        }
        (_, Err(message)) => message,
        (Layout::Body(Value::Object(_) | Value::List(_)), Ok(MediaKind::PlainText)) => format!(
            "`{text}` is not a JSON media type, but the layout is JSON; \
             write one such as `application/json`, or a string as the layout"
        ),
        (Layout::Body(Value::Literal(Lit::Str(_))), Ok(MediaKind::Json)) => format!(
            "`{text}` is a JSON media type, but the layout is a text; \
             write `text/plain; charset=utf-8`, or an object or a list as the layout"
        ),
        _ => return,
    };
    diagnostics.error(content_type.span(), message);
}

/// A body is an object, a list or a text, and contains `..details` at most once.
pub(super) fn check(layout: &Value, name: &Ident, diagnostics: &mut Diagnostics) {
    if !matches!(
        layout,
        Value::Object(_) | Value::List(_) | Value::Literal(Lit::Str(_))
    ) {
        let message = "the body of an error must be an object, a list or a text; \
                       write `{ … }`, `[ … ]` or, under `text/plain`, `\"…\"`";
        diagnostics.error(name.span(), message);
    }
    let mut spreads = Vec::new();
    find_spreads(layout, &mut spreads);
    for again in spreads.iter().skip(1) {
        let message = "a layout can contain only one `..details`; keep one";
        diagnostics.error(again.span(), message);
    }
}

/// Finds every `..details` in a layout.
fn find_spreads<'a>(value: &'a Value, found: &mut Vec<&'a Ident>) {
    match value {
        Value::Object(members) => {
            for member in members {
                match member {
                    Member::Named { value, .. } => find_spreads(value, found),
                    Member::Spread(word) => found.push(word),
                    Member::Invalid(_) => {}
                }
            }
        }
        Value::List(elements) => {
            for element in elements {
                find_spreads(&element.value, found);
            }
        }
        Value::Or(_, other) => find_spreads(other, found),
        Value::Literal(_)
        | Value::Negative(_)
        | Value::Null
        | Value::Fact(_)
        | Value::Invalid(_) => {}
    }
}
