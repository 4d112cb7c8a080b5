//! The content security policy allows what is in the pages, and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use errbook::export;
use sha2::{Digest, Sha256};

use super::{parse, select, text};
use crate::bookwell::BOOKWELL;

#[test]
fn the_hashes_are_those_of_style_sheet_and_script() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    for name in ["style", "script"] {
        let [element] = select(&html, name)[..] else {
            panic!("one {name}");
        };
        // A checkout may have other line ends; the browser's parser makes these of them.
        let content = text(element).replace("\r\n", "\n");
        let hash = STANDARD.encode(Sha256::digest(content));
        let source = format!("{name}-src 'sha256-{hash}'");
        assert!(
            export::html::CSP.contains(&source),
            "the CSP needs {source}"
        );
    }
}

#[test]
fn nothing_else_is_loaded_or_inline() {
    let pages = [
        export::html::page(&BOOKWELL.document()),
        export::html::index(&BOOKWELL.document(), "/errors"),
        export::html::code(&BOOKWELL.document(), "internal_error", "/errors").unwrap(),
    ];
    for page in pages {
        let html = parse(&page);
        let loading = "[src], [style], object, iframe, img, link:not([href='data:,'])";
        assert!(select(&html, loading).is_empty());
        for element in select(&html, "*") {
            let handlers = element
                .value()
                .attrs()
                .filter(|(name, _)| name.starts_with("on"));
            assert_eq!(handlers.count(), 0, "{element:?}");
        }
        for sheet in select(&html, "style") {
            let sheet = text(sheet);
            assert!(!sheet.contains("url(") && !sheet.contains("@import"));
        }
    }
}
