//! The service, as generated code would call it.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tonic::body::Body;
use tonic::server::{Grpc, NamedService};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;

use crate::errors::BookingError;

/// A time slot, and what became of it.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Slot {
    #[prost(string, tag = "1")]
    pub(crate) time: String,
}

/// `bookings.v1.Bookings`
#[derive(Clone)]
pub(crate) struct Bookings;

async fn book(request: Request<Slot>) -> Result<Response<Slot>, Status> {
    let slot = request.into_inner();
    reserve(&slot)?;
    Ok(Response::new(slot))
}

fn reserve(slot: &Slot) -> Result<(), BookingError> {
    match &slot.time[..] {
        "11:00" => Err(BookingError::SlotUnavailable {
            next_available: Some("12:00".to_owned()),
        }),
        "12:00" => Err(BookingError::RateLimited(45)),
        "13:00" => Err(io::Error::other("disk full"))?,
        _ => Ok(()),
    }
}

impl NamedService for Bookings {
    const NAME: &'static str = "bookings.v1.Bookings";
}

impl tower::Service<http::Request<Body>> for Bookings {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        Box::pin(async {
            if request.uri().path() != "/bookings.v1.Bookings/Book" {
                return Ok(Status::unimplemented("no such method").into_http());
            }
            let mut grpc = Grpc::new(ProstCodec::<Slot, Slot>::default());
            Ok(grpc.unary(tower::service_fn(book), request).await)
        })
    }
}
