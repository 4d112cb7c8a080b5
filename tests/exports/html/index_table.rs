//! The table of all codes.

use errbook::export;

use super::{parse, select, text};
use crate::bookwell::BOOKWELL;

#[test]
fn each_entry_is_a_row_with_what_decides() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    let rows = select(&html, ".index tr[data-status]");
    let cells = rows.iter().map(|row| row.child_elements().map(text));
    let cells: Vec<Vec<_>> = cells.map(Iterator::collect).collect();
    assert_eq!(
        cells[..2],
        [
            [
                "authentication_required",
                "401",
                "No API key provided",
                "After a refresh"
            ],
            [
                "insufficient_permissions",
                "403",
                "Key lacks required scope",
                "No"
            ]
        ]
    );
    // In the order of the entries, as the script expects.
    let links = select(&html, ".index tr[data-status] a").into_iter();
    let links: Vec<_> = links
        .map(|it| it.attr("href").unwrap()[1..].to_owned())
        .collect();
    let articles = select(&html, "article").into_iter();
    let articles: Vec<_> = articles
        .map(|it| it.attr("id").unwrap().to_owned())
        .collect();
    assert_eq!(links, articles);
    assert_eq!(links.len(), 10);
}

#[test]
fn each_group_leads_to_its_entries() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    let hrefs = |selector: &str| -> Vec<_> {
        let links = select(&html, selector).into_iter();
        links
            .map(|it| it.attr("href").unwrap().to_owned())
            .collect()
    };
    let headings = select(&html, "main > .group > h2").into_iter();
    let headings: Vec<_> = headings
        .map(|it| format!("#{}", it.attr("id").unwrap()))
        .collect();
    assert_eq!(headings[0], "#@group-authentication-errors");
    assert_eq!(hrefs(".index .title a"), headings);
    assert_eq!(hrefs("nav .group a"), headings);
}

#[test]
fn the_table_stands_before_everything_else() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    let sections = select(&html, "main > section").into_iter();
    let sections: Vec<_> = sections.filter_map(|it| it.attr("class")).collect();
    assert_eq!(sections[..4], ["codes", "guide", "guide", "group"]);
}
