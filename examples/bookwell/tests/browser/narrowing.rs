//! Search and filters.

use crate::chromium::in_browser;
use crate::page::Page;

const ALL: usize = 26;

#[test]
fn the_list_narrows_to_what_is_searched_for() {
    in_browser(async |page| {
        search_narrows_to_what_has_all_its_words(page).await;
        filters_narrow_and_combine(page).await;
        counts_are_of_what_a_filter_would_show(page).await;
        what_was_searched_for_is_in_the_address(page).await;
        a_fragment_scrolls_to_its_code_whatever_is_searched_for(page).await;
    });
}

async fn search_narrows_to_what_has_all_its_words(page: &Page) {
    page.open("/errors").await;
    assert_eq!(page.codes().await.len(), ALL);
    page.click("input[type=search]").await;
    page.press("Slot").await;
    page.until("location.search === '?q=Slot'").await;
    assert_eq!(page.codes().await, ["slot_unavailable"]);
    assert_eq!(
        page.value("document.querySelector('[role=status]').textContent")
            .await,
        "1 of 26 errors"
    );
    for parts in [
        "main > .group",
        ".index tbody",
        ".index [data-status]",
        "nav .group",
    ] {
        let shown = format!(
            "[...document.querySelectorAll('{parts}')].filter((it) => it.checkVisibility()).length"
        );
        assert_eq!(page.value(&shown).await, 1, "{parts}");
    }
    let guide = "document.querySelector('.guide').checkVisibility()";
    assert_eq!(page.value(guide).await, false);
    page.press(" 404").await;
    page.until("document.querySelector('.nothing').checkVisibility()")
        .await;
    assert_eq!(page.codes().await.len(), 0);
    page.click("button[type=reset]").await;
    page.until("location.search === ''").await;
    assert_eq!(page.codes().await.len(), ALL);
}

async fn filters_narrow_and_combine(page: &Page) {
    page.open("/errors").await;
    page.choose("status", "503").await;
    assert_eq!(page.codes().await, ["service_unavailable"]);
    page.choose("status", "500").await;
    assert_eq!(
        page.codes().await,
        ["internal_error", "service_unavailable"]
    );
    page.choose("status", "503").await;
    page.choose("status", "500").await;
    page.choose("retry", "throttled").await;
    assert_eq!(page.codes().await, ["rate_limit_exceeded"]);
    page.choose("retry", "never").await;
    page.choose("status", "409").await;
    page.click("input[type=search]").await;
    page.press("therapist").await;
    page.until("location.search === '?q=therapist&status=409&retry=never&retry=throttled'")
        .await;
    assert_eq!(
        page.codes().await,
        ["slot_unavailable", "therapist_unavailable"]
    );
}

/// The options of a facet with their counts, those without any left out.
async fn counts(page: &Page, name: &str) -> Vec<String> {
    let labels = format!("[...document.querySelectorAll('[name={name}] + span')]");
    let labels = page
        .value(&format!("{labels}.map((it) => it.textContent)"))
        .await;
    let labels: Vec<String> = serde_json::from_value(labels).unwrap();
    labels
        .into_iter()
        .filter(|label| !label.ends_with(" 0"))
        .collect()
}

async fn counts_are_of_what_a_filter_would_show(page: &Page) {
    page.open("/errors").await;
    let all = counts(page, "status").await;
    let retry = [
        "No 20",
        "After a refresh 3",
        "With backoff 2",
        "After waiting 1",
    ];
    assert_eq!(counts(page, "retry").await, retry);
    page.choose("status", "401").await;
    assert_eq!(counts(page, "retry").await, ["After a refresh 3"]);
    // Another status would be shown as well.
    assert_eq!(counts(page, "status").await, all);
    page.choose("retry", "never").await;
    assert_eq!(page.codes().await.len(), 0);
    page.click("button[type=reset]").await;
    assert_eq!(counts(page, "retry").await, retry);
    page.click("input[type=search]").await;
    page.press("slot").await;
    page.until("location.search === '?q=slot'").await;
    assert_eq!(counts(page, "status").await, ["409 1"]);
    assert_eq!(counts(page, "retry").await, ["No 1"]);
    let groups = "[...document.querySelectorAll('nav .group:not([hidden])')].map((it) => it.textContent.trim())";
    assert_eq!(
        page.value(groups).await,
        serde_json::json!(["Booking Errors 1"])
    );
}

async fn what_was_searched_for_is_in_the_address(page: &Page) {
    page.open("/errors?q=api%20key&retry=refresh&status=401")
        .await;
    let found = [
        "authentication_required",
        "invalid_api_key",
        "expired_api_key",
    ];
    assert_eq!(page.codes().await, found);
    assert_eq!(
        page.value("document.querySelector('[name=q]').value").await,
        "api key"
    );
    assert_eq!(
        page.value("document.querySelectorAll(':checked').length")
            .await,
        2
    );
}

async fn a_fragment_scrolls_to_its_code_whatever_is_searched_for(page: &Page) {
    let on_top = "Math.abs(document.querySelector(':target').getBoundingClientRect().top) < 40";
    page.open("/errors#duplicate_booking").await;
    page.until(on_top).await;
    assert_ne!(page.value("scrollY").await, 0);
    page.open("/errors?q=slot").await;
    page.value("location.hash = '#therapist_not_found'").await;
    page.until("location.search === ''").await;
    page.until(on_top).await;
    assert_eq!(page.codes().await.len(), ALL);
    page.click(".index a[href='#service_unavailable@503']")
        .await;
    page.until("document.querySelector(':target')?.id === 'service_unavailable@503'")
        .await;
    assert_eq!(page.address().await, "/errors#service_unavailable@503");
}
