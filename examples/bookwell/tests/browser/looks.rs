//! Light, dark, on a phone, without the script, from page to page.

use serde_json::json;

use crate::chromium::in_browser;
use crate::page::Page;

const BACKGROUND: &str = "getComputedStyle(document.body).backgroundColor";

#[test]
fn the_page_fits_its_reader() {
    in_browser(async |page| {
        dark_is_not_light(page).await;
        a_phone_scrolls_in_one_direction(page).await;
        without_the_script_everything_can_be_read(page).await;
        links_lead_to_the_page_of_a_code_and_back(page).await;
    });
}

async fn dark_is_not_light(page: &Page) {
    page.emulate("prefers-color-scheme", "light").await;
    page.open("/errors").await;
    let light = page.value(BACKGROUND).await;
    page.emulate("prefers-color-scheme", "dark").await;
    let dark = page.value(BACKGROUND).await;
    assert_ne!(light, dark);
    assert_eq!(light, "rgb(255, 255, 255)");
}

async fn a_phone_scrolls_in_one_direction(page: &Page) {
    page.resize(360, 740, 2, true).await;
    for path in [
        "/errors",
        "/errors/slot_unavailable",
        "/errors/service_unavailable",
        "/errors/nope",
    ] {
        page.open(path).await;
        let width = "document.documentElement.scrollWidth";
        assert_eq!(page.value(width).await, 360, "{path}");
    }
}

async fn without_the_script_everything_can_be_read(page: &Page) {
    let off = json!({ "value": true });
    page.devtools("Emulation.setScriptExecutionDisabled", off)
        .await;
    page.open("/errors?q=slot").await;
    let on = json!({ "value": false });
    page.devtools("Emulation.setScriptExecutionDisabled", on)
        .await;
    assert_eq!(page.codes().await.len(), 26);
    assert_eq!(
        page.value("document.querySelector('form').hidden").await,
        true
    );
}

async fn links_lead_to_the_page_of_a_code_and_back(page: &Page) {
    page.open("/errors").await;
    page.click("[id='slot_unavailable'] .more a").await;
    page.until("location.pathname === '/errors/slot_unavailable'")
        .await;
    assert_eq!(
        page.value("document.querySelector('h1').textContent").await,
        "slot_unavailable"
    );
    page.click(".back").await;
    page.until("location.pathname === '/errors'").await;
}
