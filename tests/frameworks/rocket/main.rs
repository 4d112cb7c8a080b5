//! Rocket: the responses of errors and rejections, and what the log is told.

mod logged;
mod refused;
mod responses;

use errbook::{ApiError, Rejection};
use rocket::config::LogLevel;
use rocket::local::asynchronous::Client;
use rocket::{Build, Config, Request, Rocket, Route, async_trait, fairing, shield};

/// Booking errors
#[derive(Debug, thiserror::Error, ApiError)]
pub(crate) enum BookingError {
    /// Time slot is not available
    #[error("slot {slot} lost the race")]
    #[api_error(
        code = "slot_unavailable",
        status = 409,
        retry = "never",
        details,
        headers("Link" = "</a>", "Link" = "</b>")
    )]
    SlotUnavailable { slot: &'static str },
    /// Gone
    #[error("gone for good")]
    #[api_error(code = "gone", status = 410, envelope = errbook::envelope::EMPTY)]
    Gone,
    /// Too many requests
    #[error("too fast")]
    #[api_error(code = "slow_down", status = 429, on(too_many_requests))]
    SlowDown(#[source] Rejection),
    /// Path is invalid
    #[error("bad path")]
    #[api_error(code = "invalid_path", status = 400, message = "{0}", on(invalid_path))]
    Path(
        #[source]
        #[api_error(public)]
        Rejection,
    ),
    /// Request is invalid
    #[error("request refused")]
    #[api_error(code = "refused", status = 400, on(client_error))]
    Client(#[source] Rejection),
    /// No answer
    #[error("no answer")]
    #[api_error(code = "failed", status = 500, on(server_error))]
    Server(#[source] Rejection),
}

pub(crate) fn server(routes: Vec<Route>) -> Rocket<Build> {
    let config = Config {
        log_level: LogLevel::Off,
        ..Config::debug_default()
    };
    rocket::custom(config)
        .mount("/", routes)
        .attach(shield::Shield::new())
        .attach(Chain)
}

/// Shows the error behind a response.
struct Chain;

#[async_trait]
impl fairing::Fairing for Chain {
    fn info(&self) -> fairing::Info {
        fairing::Info {
            name: "chain",
            kind: fairing::Kind::Response,
        }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut rocket::Response<'r>) {
        if let Some(info) = errbook::rocket::info(request) {
            let chain: Vec<_> = info.chain().map(ToString::to_string).collect();
            response.set_raw_header("x-chain", chain.join(": "));
        }
    }
}

/// Status, headers and body.
pub(crate) struct Sent {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Sent {
    pub(crate) fn header(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|header| header.0 == name);
        named.map(|header| &header.1[..]).collect()
    }
}

/// The answer to a GET.
pub(crate) fn get(server: Rocket<Build>, path: &str) -> Sent {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(async {
        let client = Client::untracked(server).await.unwrap();
        let response = client.get(path).dispatch().await;
        let headers = response.headers().iter();
        let headers = headers.map(|header| {
            (
                header.name().as_str().to_lowercase(),
                header.value().to_owned(),
            )
        });
        Sent {
            status: response.status().code,
            headers: headers.collect(),
            body: response.into_string().await.unwrap_or_default(),
        }
    })
}

pub(crate) fn with_catchers(routes: Vec<Route>) -> Rocket<Build> {
    server(routes).register("/", errbook::rocket::catchers::<BookingError>())
}
