//! Fragments, and the ways between the pages.

use std::collections::BTreeSet;

use errbook::{ApiError, Catalog, export};
use scraper::Html;

use super::{parse, select};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;
use crate::openapi::Both;

/// Whatever a code may be made of
#[derive(Debug, ApiError)]
enum Strange {
    /// Slash
    #[api_error(code = "slots/unavailable", status = 400)]
    Slash,
    /// Colon and dots
    #[api_error(code = "a:b..c", status = 400)]
    Colon,
    /// Parent
    #[api_error(code = "..", status = 400)]
    Parent,
    /// The name of a member of the page
    #[api_error(code = "main", status = 400)]
    Main,
}

fn hrefs(html: &Html) -> BTreeSet<&str> {
    let links = select(html, "a").into_iter();
    links.filter_map(|it| it.attr("href")).collect()
}

fn of_kind(html: &Html, fragments: bool) -> BTreeSet<&str> {
    let mut hrefs = hrefs(html);
    hrefs.retain(|it| it.starts_with('#') == fragments);
    hrefs
}

#[test]
fn every_fragment_is_there_and_once() {
    for catalog in [&BOOKWELL, &MIXED, Strange::CATALOG, Both::CATALOG] {
        let codes = catalog.iter().map(|it| it.code());
        let pages = codes.filter_map(|code| export::html::code(&catalog.document(), code, "."));
        for page in pages.chain([export::html::page(&catalog.document())]) {
            let html = parse(&page);
            let ids: Vec<_> = select(&html, "[id]")
                .iter()
                .map(|it| it.attr("id").unwrap())
                .collect();
            let unique: BTreeSet<_> = ids.iter().copied().collect();
            assert_eq!(unique.len(), ids.len(), "{ids:?}");
            for fragment in of_kind(&html, true) {
                assert!(unique.contains(&fragment[1..]), "{fragment}");
            }
        }
    }
}

#[test]
fn each_code_has_its_own_fragment() {
    fn all_there(catalog: &'static Catalog) {
        let html = parse(&export::html::page(&catalog.document()));
        for definition in catalog.iter().filter(|it| it.code() != "secret_trial") {
            let selector = format!("[id='{}']", definition.code());
            assert_eq!(select(&html, &selector).len(), 1, "{selector}");
        }
    }
    all_there(&BOOKWELL);
    all_there(&MIXED);
    all_there(Strange::CATALOG);
    let html = parse(&export::html::page(&BOOKWELL.document()));
    for shared in ["service_unavailable@409", "service_unavailable@503"] {
        assert_eq!(select(&html, &format!("article[id='{shared}']")).len(), 1);
    }
}

#[test]
fn the_page_of_its_own_needs_no_other() {
    let page = export::html::page(&BOOKWELL.document());
    let html = parse(&page);
    assert_eq!(of_kind(&html, false), BTreeSet::new());
    let page = export::html::page(&MIXED.document());
    let html = parse(&page);
    let documented = [
        "https://example.com/errors/old",
        "https://example.com/errors/out_of_credit",
    ];
    assert_eq!(of_kind(&html, false), documented.into());
}

#[test]
fn codes_are_one_segment_behind_the_index() {
    for (at, expected) in [
        (
            "/errors",
            [
                "/errors/a:b..c",
                "/errors/main",
                "/errors/slots%2Funavailable",
            ],
        ),
        (
            "/errors/",
            [
                "/errors/a:b..c",
                "/errors/main",
                "/errors/slots%2Funavailable",
            ],
        ),
        (".", ["./a:b..c", "./main", "./slots%2Funavailable"]),
        ("", ["/a:b..c", "/main", "/slots%2Funavailable"]),
    ] {
        let page = export::html::index(&Strange::CATALOG.document(), at);
        let html = parse(&page);
        assert_eq!(of_kind(&html, false), expected.into(), "{at:?}");
    }
}

#[test]
fn the_page_of_a_code_leads_back_and_on() {
    let page = export::html::code(&Strange::CATALOG.document(), "slots/unavailable", "..").unwrap();
    let html = parse(&page);
    assert_eq!(of_kind(&html, false), ["..", "../a:b..c", "../main"].into());
    let [back] = select(&html, ".back")[..] else {
        panic!("one way back");
    };
    assert_eq!(back.attr("href"), Some(".."));
}
