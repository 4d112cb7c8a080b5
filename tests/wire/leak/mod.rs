//! A token planted in every private place never reaches the wire.

mod private_text;
mod secret;

use std::sync::Mutex;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use errbook::{ApiError, ErrorInfo};

use crate::socket;
use secret::{Secret, TOKEN};

fn computed() -> Secret {
    panic!("{}", *TOKEN)
}

/// Leaky
#[derive(Debug, thiserror::Error, ApiError)]
#[error("{}", *TOKEN)]
enum Leaky {
    #[api_error(code = "source", status = 500, details)]
    Source { id: u8, source: Secret },
    #[api_error(code = "from", status = 500, details)]
    From(#[from] Secret),
    #[api_error(code = "skipped", status = 400, details)]
    Skipped {
        id: u8,
        #[api_error(skip)]
        hidden: Secret,
    },
    #[api_error(code = "unmarked", status = 400, message = "{id}")]
    Unmarked { id: u8, hidden: Secret },
    #[api_error(code = "detail", status = 409, retry = "never", details)]
    Detail { id: u8, value: Secret },
    #[api_error(code = "message", status = 404, message = "{0}")]
    Message(String, Secret),
    #[api_error(code = "displayed", status = 404, message = "{shown}")]
    Displayed { shown: Secret },
    #[api_error(code = "computed", status = 429, computed(value = computed))]
    Computed {
        #[api_error(retry_after)]
        delay: u8,
    },
}

fn leaks() -> Vec<Leaky> {
    use Secret::{Fails, Half, Panics, Quiet};
    vec![
        Leaky::Source {
            id: 1,
            source: Quiet,
        },
        Leaky::From(Quiet),
        Leaky::Skipped {
            id: 1,
            hidden: Quiet,
        },
        Leaky::Unmarked {
            id: 1,
            hidden: Quiet,
        },
        Leaky::Detail {
            id: 1,
            value: Fails,
        },
        Leaky::Detail {
            id: 1,
            value: Panics,
        },
        Leaky::Detail { id: 1, value: Half },
        Leaky::Message("shown".into(), Quiet),
        Leaky::Displayed { shown: Fails },
        Leaky::Displayed { shown: Panics },
        Leaky::Computed { delay: 1 },
    ]
}

#[test]
fn s1_no_private_place_reaches_status_headers_or_body() {
    for error in leaks() {
        let response = error.to_response();
        let wire = format!(
            "{:?} {:?} {:?}",
            response.status(),
            response.headers(),
            response.body()
        );
        assert!(!wire.contains(&**TOKEN), "{wire}");
        assert!(
            format!("{error:?} {error}").contains(&**TOKEN),
            "it was planted"
        );
    }
}

#[test]
fn s1_no_private_place_reaches_a_socket() {
    static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());

    async fn fail(Path(index): Path<usize>) -> Response {
        leaks().remove(index).into_response()
    }

    async fn log(response: Response) -> Response {
        let info = response.extensions().get::<ErrorInfo>().unwrap();
        let chain: Vec<_> = info.chain().map(|error| format!("{error:?}")).collect();
        LOGGED
            .lock()
            .unwrap()
            .push(format!("{chain:?} {:?}", info.failure()));
        response
    }

    let router = axum::Router::new()
        .route("/{index}", axum::routing::get(fail))
        .layer(axum::middleware::map_response(log));
    let address = socket::serve(router);
    for (index, error) in leaks().iter().enumerate() {
        let answer = socket::send(address, "GET", &format!("/{index}"));
        let status = error.status();
        assert_eq!(answer.status_line(), format!("HTTP/1.1 {status}"));
        assert!(answer.body.contains(error.code()), "{}", answer.body);
        for part in [&answer.head, &answer.body] {
            assert!(!part.contains(&**TOKEN), "{part}");
        }
        assert_eq!(answer.header("content-type"), ["application/json"]);
        let logged = LOGGED.lock().unwrap().pop().unwrap();
        assert!(logged.contains(&**TOKEN), "the log has it: {logged}");
    }
}
