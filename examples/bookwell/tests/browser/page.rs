//! The page as a person has it.

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::commands::Vendor;

/// Far more than a page takes to follow on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Page {
    client: Client,
    origin: String,
}

impl Page {
    pub(crate) fn new(client: Client, port: u16) -> Self {
        let origin = format!("http://127.0.0.1:{port}");
        Self { client, origin }
    }

    pub(crate) async fn open(&self, path: &str) {
        let url = format!("{}{path}", self.origin);
        self.client.goto(&url).await.unwrap();
    }

    pub(crate) async fn address(&self) -> String {
        let url = self.client.current_url().await.unwrap();
        url.as_str().strip_prefix(&self.origin).unwrap().to_owned()
    }

    /// The value of an expression.
    pub(crate) async fn value(&self, expression: &str) -> Value {
        let script = format!("return {expression};");
        self.client.execute(&script, vec![]).await.unwrap()
    }

    pub(crate) async fn run(&self, script: &str) {
        self.client.execute(script, vec![]).await.unwrap();
    }

    #[track_caller]
    pub(crate) fn until<'a>(&'a self, expression: &'a str) -> impl Future<Output = ()> + 'a {
        let place = std::panic::Location::caller();
        async move {
            let deadline = tokio::time::Instant::now() + PATIENCE;
            while self.value(expression).await != Value::Bool(true) {
                let in_time = tokio::time::Instant::now() < deadline;
                assert!(in_time, "{place}: not in time: {expression}");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }

    /// The codes in sight.
    pub(crate) async fn codes(&self) -> Vec<String> {
        let shown =
            "[...document.querySelectorAll('article')].filter((it) => it.checkVisibility())";
        let codes = format!("{shown}.map((it) => it.querySelector('h3').textContent)");
        serde_json::from_value(self.value(&codes).await).unwrap()
    }

    pub(crate) async fn click(&self, selector: &str) {
        let element = self.client.find(Locator::Css(selector)).await.unwrap();
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            match element.click().await {
                // Nothing was clicked: what came into sight has just moved the element.
                Err(CmdError::Standard(error))
                    if error.error == ErrorStatus::ElementClickIntercepted
                        && tokio::time::Instant::now() < deadline =>
                {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                clicked => return clicked.unwrap(),
            }
        }
    }

    /// Chooses or leaves a filter, as a click on its label does.
    pub(crate) async fn choose(&self, name: &str, value: &str) {
        self.click(&format!("input[name={name}][value='{value}']"))
            .await;
    }

    /// Presses and releases each key; letters go where the focus is.
    pub(crate) async fn press(&self, keys: &str) {
        for key in keys.chars() {
            let down = KeyAction::Down { value: key };
            let actions = KeyActions::new("keyboard".into())
                .then(down)
                .then(KeyAction::Up { value: key });
            self.client.perform_actions(actions).await.unwrap();
        }
    }

    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let command = Vendor::devtools(command, &parameters);
        self.client.issue_cmd(command).await.unwrap()
    }

    pub(crate) async fn emulate(&self, feature: &str, value: &str) {
        let features = json!([{ "name": feature, "value": value }]);
        let parameters = json!({ "features": features });
        self.devtools("Emulation.setEmulatedMedia", parameters)
            .await;
    }

    pub(crate) async fn resize(&self, width: u32, height: u32, scale: u32, mobile: bool) {
        let parameters = json!({
            "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", parameters)
            .await;
    }

    pub(crate) async fn assert_no_errors(&self) {
        let log = self.client.issue_cmd(Vendor::log("browser")).await.unwrap();
        let mut entries = log.as_array().unwrap().clone();
        // The browser notes the status of the page for an unknown code.
        let missing = format!("{}/errors/nope - Failed to load", self.origin);
        entries.retain(|entry| !entry["message"].as_str().unwrap().starts_with(&missing));
        assert_eq!(entries, Vec::<Value>::new(), "the console");
    }

    pub(crate) async fn assert_no_other_host(&self) {
        let log = self
            .client
            .issue_cmd(Vendor::log("performance"))
            .await
            .unwrap();
        let mut requests = 0;
        for entry in log.as_array().unwrap() {
            let message: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
            if message["message"]["method"] != "Network.requestWillBeSent" {
                continue;
            }
            let url = &message["message"]["params"]["request"]["url"];
            let url = url.as_str().unwrap();
            // The browser's own first tab is no network.
            if ["chrome:", "chrome-untrusted:", "data:"]
                .iter()
                .any(|it| url.starts_with(it))
            {
                continue;
            }
            let own = url.starts_with(&self.origin);
            assert!(own, "a request to {url}");
            requests += 1;
        }
        assert_ne!(requests, 0, "the page itself is one");
    }
}
