//! The API as functions. All that it shares with the server is the contract file.

use std::sync::Arc;
use std::time::Duration;

use errbook_client::reqwest::{no_answer, send};
use errbook_client::{Attempt, ClientError as _, Policy, Retries, backon};
use reqwest::{Client, Method};
use serde_json::{Value, json};

use crate::keys::Keys;

errbook_client::client! {
    /// What the Bookwell API answers when a request fails
    pub(crate) enum BookwellError = "contracts/bookwell.json";
}

pub(crate) type Failure = errbook_client::Failure<BookwellError>;

pub(crate) struct Bookwell {
    client: Client,
    url: String,
    keys: Arc<Keys>,
    retries: Retries,
}

impl Bookwell {
    pub(crate) fn new(url: String, keys: Vec<String>) -> Self {
        let keys = Arc::new(Keys::new(keys));
        let stale = Arc::clone(&keys);
        Bookwell {
            client: Client::new(),
            url,
            keys,
            retries: Retries::new(Policy::new()).on_refresh(move || stale.renew()),
        }
    }

    pub(crate) async fn services(&self) -> Result<Value, Failure> {
        self.call(Method::GET, "services", None).await
    }

    pub(crate) async fn appointment(&self, id: &str) -> Result<Value, Failure> {
        let path = format!("appointments/{id}");
        self.call(Method::GET, &path, None).await
    }

    pub(crate) async fn book(&self, name: &str, start: &str) -> Result<Value, Failure> {
        let appointment = json!({
            "service_id": "svc_massage",
            "therapist_id": "thr_anna",
            "start_time": start,
            "customer": { "name": name, "email": format!("{name}@example.com") },
        });
        self.call(Method::POST, "appointments", Some(&appointment))
            .await
    }

    /// Sends a request until it succeeds or a repeat does not help.
    async fn call(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, Failure> {
        let once = || async {
            let url = format!("{}/v1/{path}", self.url);
            let mut request = self.client.request(method.clone(), url);
            request = request.bearer_auth(self.keys.current());
            if let Some(body) = body {
                request = request.json(body);
            }
            let response = send::<BookwellError>(request).await?;
            response.json().await.map_err(no_answer)
        };
        let request = self.retries.request(Attempt::new(method.clone()));
        backon::retry(request, once).notify(tell).await
    }
}

/// Says why a request is repeated.
fn tell(failure: &Failure, delay: Duration) {
    let asked = failure.answer().and_then(BookwellError::retry_after);
    let asked = asked.map(|asked| format!(", {} s asked for", asked.as_secs()));
    let (asked, delay) = (asked.unwrap_or_default(), delay.as_secs_f64());
    println!("  {failure}{asked}; again in {delay:.2} s");
}
