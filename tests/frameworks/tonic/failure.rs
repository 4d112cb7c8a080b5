//! What cannot be sent costs the details, never the status.

use errbook::ApiError;
use tonic::Code;
use tonic_types::StatusExt as _;

use errbook_tests_tonic::status;

#[derive(Debug)]
struct Broken;

impl serde::Serialize for Broken {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("a private reason"))
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(domain = "test", status = 400)]
enum Failing {
    /// The detail is broken
    #[error("broken")]
    #[api_error(code = "broken", message = "Broken for {who}.")]
    Broken {
        who: &'static str,
        #[api_error(detail)]
        value: Broken,
    },
    /// The request is too long
    #[error("long")]
    #[api_error(code = "long_details", message = "Long.", details)]
    LongDetails { text: String },
    /// The request is far too long
    #[error("long")]
    #[api_error(code = "long_message", message = "{text}")]
    LongMessage { text: String },
}

fn failure(status: &tonic::Status) -> String {
    let info = errbook::tonic::info(status).unwrap();
    info.failure().unwrap().to_owned()
}

#[tokio::test]
async fn a_detail_that_fails_costs_the_details_and_the_message() {
    let broken = || {
        let (who, value) = ("you", Broken);
        Err(Failing::Broken { who, value })?
    };
    let sent = status(broken).await;
    assert_eq!(sent.code(), Code::InvalidArgument);
    assert_eq!(sent.message(), "The detail is broken");
    let info = sent.get_details_error_info().unwrap();
    assert_eq!(info.reason, "BROKEN");
    assert!(info.metadata.is_empty());
    let made = broken_status(broken);
    assert!(failure(&made).contains("a private reason"));
}

fn broken_status(answer: fn() -> Result<(), tonic::Status>) -> tonic::Status {
    answer().unwrap_err()
}

#[tokio::test]
async fn details_that_no_client_accepts_are_not_sent() {
    let long = || {
        let text = "x".repeat(100_000);
        Err(Failing::LongDetails { text })?
    };
    let sent = status(long).await;
    assert_eq!(
        (sent.code(), sent.message()),
        (Code::InvalidArgument, "Long.")
    );
    let info = sent.get_details_error_info().unwrap();
    assert_eq!(info.reason, "LONG_DETAILS");
    assert!(info.metadata.is_empty());
    let reason = failure(&broken_status(long));
    assert!(reason.starts_with("details not sent"), "{reason}");
}

#[tokio::test]
async fn a_message_that_no_client_accepts_is_not_sent() {
    let long = || {
        // Each letter takes six bytes of the trailers.
        let text = "ü".repeat(2_000);
        Err(Failing::LongMessage { text })?
    };
    let sent = status(long).await;
    assert_eq!(sent.message(), "The request is far too long");
    assert_eq!(
        sent.get_details_error_info().unwrap().reason,
        "LONG_MESSAGE"
    );
}

#[test]
fn what_fits_is_sent_whole() {
    let text = "x".repeat(4_000);
    let status = tonic::Status::from(Failing::LongDetails { text: text.clone() });
    let info = status.get_details_error_info().unwrap();
    assert_eq!(info.metadata["text"], text);
    assert_eq!(errbook::tonic::info(&status).unwrap().failure(), None);
}
