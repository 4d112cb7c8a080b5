//! Links out of the pages, and the page for a code that there is not.

use errbook::export::html::{
    PageOptions, code_with, index, index_with, not_found, not_found_with, page,
};

use super::{parse, select, text};
use crate::bookwell::BOOKWELL;

#[test]
fn exports_are_linked_where_they_are_published() {
    let links = |page: &str| -> Vec<_> {
        let html = parse(page);
        let links = select(&html, ".summary a").into_iter();
        links
            .map(|it| format!("{} {}", text(it), it.attr("href").unwrap()))
            .collect()
    };
    let document = BOOKWELL.document();
    assert!(links(&page(&document)).is_empty());
    assert!(links(&index(&document, "/errors")).is_empty());
    let options = PageOptions::new().files().typescript("/client/errors.ts");
    assert_eq!(
        links(&index_with(&document, "/errors", &options)),
        [
            "JSON errors.json",
            "OpenAPI errors.openapi.json",
            "TypeScript /client/errors.ts"
        ]
    );
}

#[test]
fn every_page_leads_home() {
    let document = BOOKWELL.document();
    let options = PageOptions::new().home("https://example.com/docs?a&b", "Bookwell <API>");
    let pages = [
        index_with(&document, "/errors", &options),
        code_with(&document, "internal_error", "/errors", &options).unwrap(),
        not_found_with(&document, "/errors", &options),
    ];
    for page in pages {
        let html = parse(&page);
        let home = select(&html, ".crumbs a")[0];
        assert_eq!(home.attr("href"), Some("https://example.com/docs?a&b"));
        assert_eq!(text(home), "Bookwell <API>");
    }
}

#[test]
fn an_unknown_code_has_a_page_that_leads_on() {
    let page = not_found(&BOOKWELL.document(), "/errors");
    let html = parse(&page);
    assert_eq!(text(select(&html, "h1")[0]), "No such error");
    let links = select(&html, "header a, main a").into_iter();
    let links: Vec<_> = links.map(|it| it.attr("href").unwrap()).collect();
    assert_eq!(links, ["/errors", "/errors#@retired", "/errors"]);
    assert!(select(&html, "script").is_empty());
    errbook::catalog! { static NOTHING = []; }
    let page = not_found(&NOTHING.document(), "/errors");
    assert!(!page.contains("#@retired"), "nothing is retired");
}
