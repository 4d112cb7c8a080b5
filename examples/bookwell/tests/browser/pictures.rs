//! Pictures of the pages, written where `BOOKWELL_PICTURES` says.

use std::path::Path;
use std::{env, fs};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::chromium::in_browser;
use crate::page::Page;

/// `definition.webp` and `errors.webp` are those in `docs`, which the READMEs show.
#[test]
#[ignore = "takes pictures, to be looked at by a person"]
fn pictures() {
    let directory = env::var_os("BOOKWELL_PICTURES").expect("BOOKWELL_PICTURES names a directory");
    let directory = Path::new(&directory);
    fs::create_dir_all(directory).unwrap();
    in_browser(async |page| {
        for (scheme, suffix) in [("light", ""), ("dark", "-dark")] {
            page.emulate("prefers-color-scheme", scheme).await;
            page.resize(1320, 860, 2, false).await;
            page.open("/errors?status=409&retry=never").await;
            take(page, directory, &format!("errors{suffix}")).await;
            page.open("/errors/service_unavailable").await;
            take(page, directory, &format!("code{suffix}")).await;
            page.resize(360, 740, 2, true).await;
            page.open("/errors").await;
            take(page, directory, &format!("phone{suffix}")).await;
        }
        page.emulate("prefers-color-scheme", "light").await;
        page.resize(947, 752, 2, false).await;
        page.open("/errors/rate_limit_exceeded").await;
        page.run(&beside_its_definition()).await;
        take(page, directory, "definition").await;
    });
}

/// The script that shows an entry beside the code that it is made from.
fn beside_its_definition() -> String {
    let module = include_str!("../../src/errors/rate_limit.rs");
    let definition = &module[module.find("///").expect("the enum has a title")..];
    let script = include_str!("definition.js");
    format!("({})({})", script.trim_end(), json!(definition))
}

async fn take(page: &Page, directory: &Path, name: &str) {
    let parameters = match name {
        "errors" => json!({ "format": "webp", "quality": 85 }),
        "definition" => json!({ "format": "webp", "quality": 30 }), // text alone
        _ => json!({ "format": "png" }),
    };
    let format = parameters["format"].as_str().unwrap().to_owned();
    let taken = page.devtools("Page.captureScreenshot", parameters).await;
    let picture = STANDARD.decode(taken["data"].as_str().unwrap()).unwrap();
    fs::write(directory.join(name).with_extension(format), picture).unwrap();
}
