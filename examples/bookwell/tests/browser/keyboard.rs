//! Without a mouse.

use crate::chromium::in_browser;
use crate::page::Page;

// As WebDriver has them.
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const SPACE: &str = " ";

#[test]
fn the_page_is_used_by_keyboard() {
    in_browser(async |page| {
        the_slash_leads_to_the_search_and_escape_empties_it(page).await;
        filters_are_reached_and_set_with_a_focus_that_is_seen(page).await;
        the_first_stop_skips_to_the_errors(page).await;
        every_field_has_a_name(page).await;
    });
}

async fn the_slash_leads_to_the_search_and_escape_empties_it(page: &Page) {
    page.open("/errors").await;
    page.press("/").await;
    page.until("document.activeElement.name === 'q'").await;
    page.press("a/b").await;
    page.until("document.activeElement.value === 'a/b'").await;
    page.press(ESCAPE).await;
    page.until("document.activeElement.value === '' && location.search === ''")
        .await;
}

async fn filters_are_reached_and_set_with_a_focus_that_is_seen(page: &Page) {
    page.open("/errors").await;
    page.press("/").await;
    page.press(TAB).await;
    page.until("document.activeElement.name === 'status'").await;
    let outline = "getComputedStyle(document.activeElement.nextElementSibling).outlineStyle";
    assert_eq!(page.value(outline).await, "solid");
    page.press(SPACE).await;
    page.until("location.search === '?status=400'").await;
    assert_eq!(page.codes().await.len(), 5);
}

async fn the_first_stop_skips_to_the_errors(page: &Page) {
    page.open("/errors").await;
    page.press(TAB).await;
    page.until("document.activeElement.className === 'skip'")
        .await;
    assert_eq!(
        page.value("document.activeElement.getBoundingClientRect().top >= 0")
            .await,
        true
    );
    page.press(ENTER).await;
    page.until("document.activeElement.tagName === 'MAIN'")
        .await;
}

async fn every_field_has_a_name(page: &Page) {
    page.open("/errors").await;
    let nameless =
        "[...document.querySelectorAll('input')].filter((it) => !it.labels.length).length";
    assert_eq!(page.value(nameless).await, 0);
}
