//! What a response costs, in allocations: as much as one written by hand, and one more where it has a body of its own.
//!
//! The counter replaces the allocator and counts a reallocation as an allocation.

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::hint::black_box;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::thread;

use allocation_counter::{AllocationInfo, measure};
use axum::body::Body;
use axum::response::IntoResponse;
use bytes::Bytes;
use errbook::ApiError;
use errbook::tower::ErrorLayer;
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{Request, Response, StatusCode};
use serde::Serialize;
use tower::layer::util::Identity;
use tower::util::ServiceFn;
use tower::{Layer, Service, service_fn};

#[derive(Debug, Serialize)]
struct FieldError {
    field: String,
    message: &'static str,
}

/// Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[error("refused")]
enum Refused {
    /// Static
    #[api_error(code = "unit", status = 401)]
    Unit,
    /// Slot is gone
    #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
    Slot {
        requested_time: String,
        next_available: String,
    },
    /// Many
    #[api_error(code = "validation_error", status = 422, details)]
    Validation { errors: Vec<FieldError> },
    /// Shown
    #[api_error(
        code = "shown",
        status = 404,
        message = "{id} of {kind:?} at {at:>20} is not here"
    )]
    Shown { id: u64, kind: String, at: f64 },
    /// Delayed
    #[api_error(code = "delayed", status = 429)]
    Delayed(#[api_error(retry_after)] u64),
}

const BODY: &[u8] = br#"{"error":{"code":"unit","message":"Static"}}"#;

fn by_hand(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

fn slot() -> Refused {
    Refused::Slot {
        requested_time: "2025-01-15T10:00:00Z".into(),
        next_available: "2025-01-15T11:00:00Z".into(),
    }
}

fn validation() -> Refused {
    Refused::Validation {
        errors: field_errors(),
    }
}

fn field_errors() -> Vec<FieldError> {
    let error = |n| FieldError {
        field: format!("items[{n}].name"),
        message: "Must not be empty",
    };
    (0..50).map(error).collect()
}

/// What `make` costs after its first use.
fn cost<T>(make: impl Fn() -> T) -> AllocationInfo {
    drop(make());
    measure(|| drop(black_box(make())))
}

fn unit_by_hand() -> AllocationInfo {
    cost(|| by_hand(StatusCode::UNAUTHORIZED, Bytes::from_static(BODY)))
}

/// One allocation more than a response with a static body, of exactly the body's size.
#[track_caller]
fn costs_its_body_only(error: &impl ApiError) {
    let (cost, by_hand) = (cost(|| error.to_response()), unit_by_hand());
    assert_eq!(cost.count_total, by_hand.count_total + 1);
    let body = error.to_response().body().len() as u64;
    assert_eq!(cost.bytes_total, by_hand.bytes_total + body);
}

#[test]
fn a_reallocation_would_be_counted() {
    let grown = measure(|| {
        let mut bytes = Vec::with_capacity(1);
        bytes.extend_from_slice(black_box(&[0_u8; 100]));
        drop(black_box(bytes));
    });
    assert_eq!(grown.count_total, 2);
}

#[test]
fn a_unit_variant_costs_what_a_static_response_costs() {
    assert_eq!(Refused::Unit.to_response().body(), BODY);
    assert_eq!(cost(|| Refused::Unit.to_response()), unit_by_hand());
}

#[test]
fn two_details_cost_the_body_and_no_reallocation() {
    costs_its_body_only(&slot());
}

/// What the first response of a thread costs, which has no buffer yet.
fn first_of_a_thread<E: ApiError + 'static>(make: fn() -> E) -> u64 {
    drop(make().to_response()); // each definition has its plan by now
    let thread = thread::spawn(move || {
        let error = make();
        measure(|| drop(black_box(error.to_response()))).count_total
    });
    thread.join().expect("a response is made")
}

/// The way of `tests/envelopes/strings.rs` that is not the general one is taken.
#[test]
fn a_body_of_strings_needs_no_buffer() {
    errbook::envelope! {
        const SPREAD: "application/json" = { ..details, "code": code };
        const PLACED: "application/json" = { "first": details.a, ..details, "last": [details.b, code] };
        const INSIDE: "application/json" = { "text": "{details.a} at {status}", "rest": details };
        const PERHAPS: "application/json" = { "links"?: { "a": details.a, "b": details.b or null }, "x": true };
        const REQUIRED: "application/json" = { "details": details, "code": code };
    }
    macro_rules! shapes {
        ($($name:ident: $envelope:ident;)*) => {$({
            #[derive(ApiError)]
            #[api_error(code = "strings", status = 400, envelope = $envelope, details, message = "M")]
            struct $name {
                a: String,
                b: &'static str,
            }
            let first = first_of_a_thread(|| $name { a: "a".into(), b: "b" });
            assert_eq!(first, unit_by_hand().count_total + 1, stringify!($name));
        })*};
    }
    shapes! { Spread: SPREAD; Placed: PLACED; Inside: INSIDE; Perhaps: PERHAPS; Required: REQUIRED; }
    assert_eq!(first_of_a_thread(slot), unit_by_hand().count_total + 1);
    assert!(
        first_of_a_thread(validation) > unit_by_hand().count_total + 1,
        "it would be counted"
    );
}

#[test]
fn fifty_field_errors_cost_one_body() {
    costs_its_body_only(&validation());
}

/// A unit variant under each preset and, where it has a place for them, two strings and a list.
macro_rules! under {
    ($($envelope:ident $(, $details:ident)?;)*) => {$({
        #[derive(ApiError)]
        #[api_error(envelope = errbook::envelope::$envelope, docs_url = "/errors/{code}")]
        enum Shaped {
            /// Static
            #[api_error(code = "unit", status = 401, number = 1)]
            Unit,
            $(
                /// Two
                #[api_error(code = "two", status = 401, $details)]
                Two { a: String, b: String },
                /// Many
                #[api_error(code = "many", status = 401, $details)]
                Many { errors: Vec<FieldError> },
            )?
        }
        assert_eq!(cost(|| Shaped::Unit.to_response()), unit_by_hand(), stringify!($envelope));
        $(
            let _ = stringify!($details);
            costs_its_body_only(&Shaped::Two { a: "a".into(), b: "b".into() });
            costs_its_body_only(&Shaped::Many { errors: field_errors() });
        )?
    })*};
}

#[test]
fn every_preset_costs_its_body_only() {
    under! {
        NESTED, details;
        PROBLEM, details;
        NUMERIC_CODE;
        FLAT, details;
        FLAT_ERROR;
        VND_ERROR, details;
    }
}

#[test]
fn placeholders_cost_one_body() {
    costs_its_body_only(&Refused::Shown {
        id: u64::MAX,
        kind: "a \"kind\"".into(),
        at: 0.5,
    });
}

#[test]
fn a_delay_costs_its_header_only() {
    let by_hand = cost(|| {
        let mut response = by_hand(StatusCode::TOO_MANY_REQUESTS, Bytes::from_static(BODY));
        response
            .headers_mut()
            .insert(RETRY_AFTER, HeaderValue::from(45_u64));
        response
    });
    assert_eq!(cost(|| Refused::Delayed(45).to_response()), by_hand);
}

#[test]
fn the_facts_of_an_error_cost_nothing() {
    let error = slot();
    let facts = measure(|| {
        black_box((
            error.definition(),
            error.code(),
            error.status(),
            error.retry(),
        ));
        black_box((error.message(), error.retry_after(), error.content_type()));
    });
    assert_eq!(facts.count_total, 0);
}

/// A response by hand that lets a layer see the error.
fn axum_by_hand(error: Refused, body: Bytes) -> axum::response::Response {
    #[derive(Clone)]
    #[allow(dead_code)]
    struct Logged(Arc<dyn std::error::Error + Send + Sync>, [usize; 3]);

    let mut response = by_hand(error.status(), body).map(Body::from);
    response
        .extensions_mut()
        .insert(Logged(Arc::new(error), [0; 3]));
    response
}

/// The extensions, their table and the `ErrorInfo` in it. The value itself, which is the fourth by hand, is kept: those of
/// a variant without fields are alike.
#[test]
fn through_axum_the_log_costs_three_allocations() {
    let body = || Bytes::from_static(BODY);
    let bare = cost(|| by_hand(StatusCode::UNAUTHORIZED, body()).map(Body::from)).count_total;
    let logged = cost(|| axum_by_hand(Refused::Unit, body())).count_total;
    let own = cost(|| Refused::Unit.into_response()).count_total;
    assert_eq!((own, logged), (bare + 3, bare + 4));
}

/// The second owner of the body is the `ErrorInfo`, from which a layer can put it back.
#[test]
fn through_axum_details_cost_one_body_and_its_second_owner() {
    for error in [slot, validation] {
        let by_hand = cost(|| axum_by_hand(error(), Bytes::from_static(BODY)));
        assert_eq!(
            cost(|| error().into_response()).count_total,
            by_hand.count_total + 2
        );
    }
}

/// Answers of the layer
#[derive(ApiError)]
enum Edge {
    /// Client
    #[api_error(code = "client", status = 400, on(client_error))]
    Client,
    /// Server
    #[api_error(code = "server", status = 500, on(server_error))]
    Server,
}

type Answer = Ready<Result<Response<Bytes>, Infallible>>;

/// What a response costs that passes through a layer.
fn passing<L>(layer: &L) -> AllocationInfo
where
    L: Layer<ServiceFn<fn(Request<()>) -> Answer>>,
    L::Service: Service<Request<()>, Response = Response<Bytes>, Error = Infallible>,
{
    fn answer(_: Request<()>) -> Answer {
        let mut response = by_hand(StatusCode::OK, Bytes::from_static(BODY));
        response.extensions_mut().insert(7_u8);
        ready(Ok(response))
    }
    let service = service_fn(answer as fn(Request<()>) -> Answer);
    cost(|| {
        let mut service = layer.layer(service);
        let mut context = Context::from_waker(Waker::noop());
        assert!(service.poll_ready(&mut context).is_ready());
        let response = pin!(service.call(Request::new(()))).poll(&mut context);
        match response {
            Poll::Ready(Ok(response)) => response,
            _ => panic!("not ready"),
        }
    })
}

#[test]
fn a_success_costs_nothing_in_the_layer() {
    assert_eq!(
        passing(&ErrorLayer::<Edge>::new()),
        passing(&Identity::new())
    );
}
