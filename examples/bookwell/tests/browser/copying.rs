//! What the buttons copy.

use serde_json::json;

use crate::chromium::in_browser;
use crate::page::Page;

#[test]
fn buttons_copy_what_stands_beside_them() {
    in_browser(async |page| {
        let permissions =
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.devtools("Browser.grantPermissions", permissions).await;
        page.open("/errors").await;
        let entry = "[id='slot_unavailable']";
        assert_eq!(
            copied(page, &format!("{entry} .title .copy")).await,
            "slot_unavailable"
        );
        let body = copied(page, &format!("{entry} .response .copy")).await;
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["error"]["code"], "slot_unavailable");
        page.click(&format!("{entry} summary")).await;
        let code = copied(page, &format!("{entry} .client figure .copy")).await;
        assert!(
            code.starts_with("import { decodeError } from \"./errors\";\n"),
            "{code}"
        );
        page.open("/errors/slot_unavailable").await;
        assert_eq!(copied(page, "header .copy").await, "slot_unavailable");
    });
}

async fn copied(page: &Page, button: &str) -> String {
    let button_says = |expected: &str| {
        format!(
            "getComputedStyle(document.querySelector(\"{button}\"), '::after').content === '\"{expected}\"'"
        )
    };
    page.until(&button_says("Copy")).await;
    page.click(button).await;
    page.until(&button_says("Copied")).await;
    let text = page.value("navigator.clipboard.readText()").await;
    page.until(&button_says("Copy")).await;
    text.as_str().unwrap().to_owned()
}
