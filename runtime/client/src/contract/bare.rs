//! The least that a definition can be, from which tests make theirs.

use std::borrow::Cow;

use errbook_contract::{Effect, Retry};

use super::Definition;

impl Definition {
    /// Without anything that is optional.
    pub(crate) const fn bare(code: &'static str, status: u16) -> Self {
        Definition {
            code: Cow::Borrowed(code),
            status,
            any_status: false,
            number: None,
            retry: Retry::Never,
            effect: Effect::None,
            message: Cow::Borrowed(""),
            fixed_message: true,
            docs_url: None,
            content_type: None,
            envelope: 0,
            details: Cow::Borrowed(&[]),
            headers: Cow::Borrowed(&[]),
            extra: Cow::Borrowed(&[]),
        }
    }
}
