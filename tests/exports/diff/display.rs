//! `message(display)`: the text of the attribute that writes `Display` is part of the contract.

use errbook::ApiError;
use errbook::contract::diff;

use super::rules;

/// The same error with another text.
macro_rules! errors {
    ($($name:ident: $text:literal;)*) => {
        $(
            pub(crate) mod $name {
                #[derive(Debug, thiserror::Error, errbook::ApiError)]
                #[error($text)]
                #[api_error(code = "taken", status = 410, message(display))]
                pub(crate) struct Error(pub(crate) u32);
            }
        )*
    };
}

errors! {
    old: "old {0}";
    new: "new {0}";
    respelled: "old {0:}";
}

#[test]
fn a_new_text_is_a_change() {
    let changes = diff(
        &old::Error::CATALOG.document(),
        &new::Error::CATALOG.document(),
    );
    assert_eq!(rules(&changes), ["notable message-changed taken (410)"]);
    let what = changes.changes()[0].what();
    assert!(
        what.contains("old {0}") && what.contains("new {0}"),
        "{what}"
    );
    let same = diff(
        &old::Error::CATALOG.document(),
        &respelled::Error::CATALOG.document(),
    );
    assert!(same.is_empty(), "{same}");
    // What the catalog says is what is sent.
    assert_eq!(old::Error(7).message(), "old 7");
}
