//! Sending, and waiting that takes no time.

use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use errbook_client::Failure;
use errbook_client::reqwest::send;
use reqwest::{Client, Response};

use crate::ApiError;

pub(crate) async fn get(client: &Client, url: String) -> Result<Response, Failure<ApiError>> {
    send(client.get(url)).await
}

/// The delays that were asked for.
#[derive(Clone, Default)]
pub(crate) struct Delays(Arc<Mutex<Vec<Duration>>>);

impl Delays {
    pub(crate) fn sleeper(&self) -> impl Fn(Duration) -> Ready<()> + Clone + use<> {
        let delays = Arc::clone(&self.0);
        move |delay| {
            delays.lock().unwrap().push(delay);
            ready(())
        }
    }

    pub(crate) fn take(&self) -> Vec<Duration> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}
