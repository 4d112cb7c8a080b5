//! What a client gets of an error.

use std::collections::HashMap;
use std::time::Duration;

use errbook::{ApiError, GrpcCode};
use tonic::Code;
use tonic_types::StatusExt as _;

use crate::errors::BookingError;
use errbook_tests_tonic::{Text, call, status};

#[tokio::test]
async fn code_message_reason_domain_and_details_arrive() {
    let status = status(|| Err(BookingError::slot_unavailable())?).await;
    assert_eq!(status.code(), Code::Aborted);
    assert_eq!(status.message(), "10:00 – 11:00 is taken, as are 100 %.");
    let info = status.get_details_error_info().unwrap();
    assert_eq!(info.reason, "SLOT_UNAVAILABLE");
    assert_eq!(info.domain, "bookings.example.com");
    let expected = [
        ("seats", "[1,2]"),
        ("slot", "10:00 – 11:00"),
        ("waiting", "340282366920938463463374607431768211455"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(info.metadata, HashMap::from(expected));
    assert!(status.get_details_retry_info().is_none());
    let wire = format!("{status:?}{:?}", status.details());
    assert!(!wire.contains("private"), "{wire}");
}

#[tokio::test]
async fn the_delay_arrives_exactly() {
    let limited = || {
        Err(BookingError::RateLimited {
            after: Duration::from_millis(1500),
        })?
    };
    let status = status(limited).await;
    assert_eq!(status.code(), Code::ResourceExhausted);
    let delay = status.get_details_retry_info().unwrap().retry_delay;
    assert_eq!(delay, Some(Duration::from_millis(1500)));
    // As everywhere, the detail is in whole seconds.
    let info = status.get_details_error_info().unwrap();
    assert_eq!(info.metadata["after"], "2");
}

#[tokio::test]
async fn a_source_stays_on_the_server() {
    let internal = || {
        Err(BookingError::Internal(std::io::Error::other(
            "a private path",
        )))?
    };
    let status = status(internal).await;
    assert_eq!(status.code(), Code::Internal);
    assert_eq!(status.message(), "Internal Server Error");
    let info = status.get_details_error_info().unwrap();
    assert_eq!(info.reason, "INTERNAL_ERROR");
    assert!(info.metadata.is_empty());
    let wire = [
        status.message().as_bytes(),
        status.details(),
        format!("{:?}", status.metadata()).as_bytes(),
    ]
    .concat();
    let wire = String::from_utf8_lossy(&wire).into_owned();
    assert!(
        !wire.contains("private") && !wire.contains("database"),
        "{wire}"
    );
}

#[tokio::test]
async fn success_is_untouched() {
    let text = call(|| Ok(())).await.unwrap();
    assert_eq!(
        text,
        Text {
            text: "10:00".to_owned()
        }
    );
}

#[test]
fn the_status_of_the_occurrence_decides_the_code() {
    for (held, code) in [
        (502, Code::Internal),
        (404, Code::NotFound),
        (504, Code::DeadlineExceeded),
        // It has no default, so that of the definition's status decides.
        (409, Code::Internal),
    ] {
        let status = tonic::Status::from(BookingError::Upstream(held));
        assert_eq!(status.code(), code, "{held}");
        let info = status.get_details_error_info().unwrap();
        assert_eq!(info.reason, "UPSTREAM");
    }
}

#[test]
fn every_code_is_that_of_tonic() {
    for code in GrpcCode::ALL {
        let name = format!("{:?}", Code::from_i32(code.number()));
        assert_eq!(name, format!("{code:?}"));
    }
}

#[test]
fn a_definition_has_the_facts() {
    let facts = |code: &str| {
        let definition = BookingError::CATALOG.find(code).next().unwrap();
        (
            definition.grpc().unwrap().as_str(),
            definition.grpc_reason().unwrap(),
        )
    };
    assert_eq!(facts("slot-unavailable"), ("aborted", "SLOT_UNAVAILABLE"));
    assert_eq!(facts("upstream"), ("internal", "UPSTREAM"));
}
