//! The reference as HTML, read as a browser reads it.

mod bodies;
pub(crate) mod client_code;
mod guide;
mod hostile;
mod index_table;
mod links;
mod options;
mod placed;
mod policy;
mod portal;
mod shown;
mod tree;

use errbook::export;
use scraper::{ElementRef, Html, Selector};

use crate::bookwell::BOOKWELL;
use crate::golden::assert_golden;
use crate::mixed::MIXED;

#[test]
fn pages_are_as_in_the_golden_files() {
    assert_golden(
        "mixed.html",
        &legible(&export::html::page(&MIXED.document())),
    );
    let page = export::html::index(&BOOKWELL.document(), "/errors");
    assert_golden("bookwell.html", &legible(&page));
    let page = export::html::code(&BOOKWELL.document(), "service_unavailable", "/errors").unwrap();
    assert_golden("service_unavailable.html", &legible(&page));
}

/// With a line for each element, without style sheet and script: these have files of their own.
fn legible(page: &str) -> String {
    let mut page = page.to_owned();
    for name in ["style", "script"] {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        if let Some((before, rest)) = page.split_once(&open) {
            let (_, after) = rest.split_once(&close).unwrap();
            page = format!("{before}{open}…{close}{after}");
        }
    }
    page.replace("><", ">\n<") + "\n"
}

fn parse(page: &str) -> Html {
    let html = Html::parse_document(page);
    assert_eq!(html.errors, Vec::<std::borrow::Cow<'static, str>>::new());
    html
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// The entry of a code: the text beside its example.
fn about(html: &Html, anchor: &str) -> String {
    let selector = format!("article[id='{anchor}'] > .about");
    let [about] = select(html, &selector)[..] else {
        panic!("one entry of {anchor}");
    };
    text(about)
}
