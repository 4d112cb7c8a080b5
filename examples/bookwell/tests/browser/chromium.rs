//! A browser for each test, started and ended with it.

use std::io::{self, BufRead, BufReader};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, process};

use errbook_tests_tools::skip;
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::page::Page;
use crate::server::Server;

const DRIVER: &str = "chromedriver";

/// Runs the check on Bookwell's pages, as [`on_pages_at`] does.
pub(crate) fn in_browser(check: impl AsyncFnOnce(&Page)) {
    let server = Server::start(&[]);
    on_pages_at(server.port, check);
}

/// Runs the check in a browser, then holds that it has logged no error and asked no other host for anything.
pub(crate) fn on_pages_at(port: u16, check: impl AsyncFnOnce(&Page)) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let driver = match Driver::start() {
        Ok(driver) => driver,
        Err(error) => return skip(format_args!("{DRIVER}: {error}")),
    };
    let client = match runtime.block_on(driver.browser()) {
        Ok(client) => client,
        Err(error) if error.to_string().contains("cannot find") => return skip(error),
        Err(error) => panic!("{error}"),
    };
    let page = Page::new(client.clone(), port);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            check(&page).await;
            page.assert_no_errors().await;
            page.assert_no_other_host().await;
        });
    }));
    // The browser outlives its driver unless it is told.
    let closed = runtime.block_on(client.close());
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
    closed.unwrap();
}

struct Driver {
    process: Child,
    port: u16,
    profile: String,
}

impl Driver {
    fn start() -> io::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let directory = env!("CARGO_TARGET_TMPDIR");
        let profile = format!("{directory}/chromium-{}-{count}", process::id());
        let mut process = Command::new(DRIVER)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let stdout = process.stdout.take().unwrap();
        let mut lines = BufReader::new(stdout).lines();
        let port = lines.find_map(|line| {
            let line = line.unwrap();
            let (_, port) = line.split_once("successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        Ok(Self {
            process,
            port: port.unwrap(),
            profile,
        })
    }

    async fn browser(&self) -> Result<Client, NewSessionError> {
        let options = json!({
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", "--window-size=1280,900",
                format!("--user-data-dir={}", self.profile),
            ],
        });
        let mut capabilities = serde_json::Map::<String, Value>::new();
        capabilities.insert("goog:chromeOptions".into(), options);
        let logged = json!({ "browser": "ALL", "performance": "ALL" });
        capabilities.insert("goog:loggingPrefs".into(), logged);
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}
