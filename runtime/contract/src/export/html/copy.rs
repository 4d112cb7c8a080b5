//! Buttons that copy a text.

use maud::{Markup, html};

/// A button beside a text, which the script copies. It has no text of its own, so that none is searched for; the style
/// sheet writes it, and hides the button without the script. `what` is its name for those who do not see it.
pub(super) fn button(what: &str) -> Markup {
    html! { button.copy type="button" aria-label={ "Copy " (what) } {} }
}
