//! A service that answers every call with the status it was made with, and a client: both written by hand, since the
//! generated ones need `protoc`.

use std::convert::Infallible;
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};

use tonic::body::Body;
use tonic::server::NamedService;
use tonic::transport::{Channel, Server};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;
use tonic_web::GrpcWebLayer;

pub const PATH: &str = "/test.Bookings/Book";

/// Request and answer.
#[derive(Clone, PartialEq, prost::Message)]
pub struct Text {
    #[prost(string, tag = "1")]
    pub text: String,
}

/// What a call answers.
pub type Answer = fn() -> Result<(), Status>;

#[derive(Clone)]
struct Bookings(Answer);

impl NamedService for Bookings {
    const NAME: &'static str = "test.Bookings";
}

impl tower::Service<http::Request<Body>> for Bookings {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let answer = self.0;
        let book = tower::service_fn(move |request: Request<Text>| async move {
            answer().map(|()| Response::new(request.into_inner()))
        });
        Box::pin(async move {
            let codec = ProstCodec::<Text, Text>::default();
            Ok(tonic::server::Grpc::new(codec).unary(book, request).await)
        })
    }
}

/// Serves gRPC and gRPC-Web on a port of its own until the test ends.
pub async fn serve(answer: Answer) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let listener = listener.await.unwrap();
    let address = listener.local_addr().unwrap();
    let incoming = tokio_stream::wrappers::TcpListenerStream::new(listener);
    let server = Server::builder()
        .accept_http1(true)
        .layer(GrpcWebLayer::new())
        .add_service(Bookings(answer));
    tokio::spawn(server.serve_with_incoming(incoming));
    address
}

/// What a client of gRPC gets.
pub async fn call(answer: Answer) -> Result<Text, Status> {
    let address = serve(answer).await;
    let channel = Channel::from_shared(format!("http://{address}")).unwrap();
    let mut client = tonic::client::Grpc::new(channel.connect().await.unwrap());
    client.ready().await.unwrap();
    let codec = ProstCodec::<Text, Text>::default();
    let request = Request::new(Text {
        text: "10:00".to_owned(),
    });
    let answered = client.unary(request, PATH.parse().unwrap(), codec).await;
    answered.map(Response::into_inner)
}

/// The status that a client gets.
pub async fn status(answer: Answer) -> Status {
    call(answer).await.expect_err("the call fails")
}
