//! The pages of several services.

use errbook::export::html::portal;

use super::{parse, select, text};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

#[test]
fn the_index_is_searched_by_service_status_and_retry_class() {
    let files = portal(&[BOOKWELL.document(), MIXED.document()]).unwrap();
    let html = parse(&files[0].1);
    let legends: Vec<_> = select(&html, "legend").into_iter().map(text).collect();
    assert_eq!(legends, ["Service", "Status", "Retry"]);
    let services = select(&html, "[name=service] + span").into_iter().map(text);
    assert_eq!(services.collect::<Vec<_>>(), ["BOOKWELL 10", "MIXED 11"]);
    let rows = select(&html, ".index tbody tr");
    assert_eq!(rows.len(), 21);
    for row in rows {
        for facet in ["data-service", "data-status", "data-retry"] {
            assert!(row.attr(facet).is_some());
        }
    }
    assert_eq!(select(&html, "script").len(), 1);
}

#[test]
fn each_page_leads_back() {
    let files = portal(&[BOOKWELL.document(), MIXED.document()]).unwrap();
    for (_, page) in &files[1..] {
        let html = parse(page);
        let back = select(&html, ".crumbs a")[0];
        assert_eq!(back.attr("href"), Some("../index.html"));
        assert_eq!(text(back), "All services");
    }
}
