//! A gRPC service whose errors are defined once, and a client that reads them.

mod errors;
mod service;

use std::error::Error;

use tonic::client::Grpc;
use tonic::transport::{Channel, Server};
use tonic::{Request, Status};
use tonic_prost::ProstCodec;
use tonic_types::StatusExt as _;
use tonic_web::GrpcWebLayer;

use service::{Bookings, Slot};

const ADDRESS: &str = "127.0.0.1:50051";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let server = Server::builder()
        .accept_http1(true) // for gRPC-Web
        .layer(GrpcWebLayer::new())
        .add_service(Bookings);
    let server = tokio::spawn(server.serve(ADDRESS.parse()?));
    println!("calling bookings.v1.Bookings/Book on {ADDRESS}");
    let channel = connect().await?;
    for time in ["10:00", "11:00", "12:00", "13:00"] {
        match book(&channel, time).await {
            Ok(()) => println!("{time}: booked"),
            Err(status) => show(time, &status),
        }
    }
    println!("serving until Ctrl-C");
    Ok(server.await??)
}

/// The server may not listen yet.
async fn connect() -> Result<Channel, tonic::transport::Error> {
    let endpoint = Channel::from_static("http://127.0.0.1:50051");
    for _ in 0..50 {
        if let Ok(channel) = endpoint.connect().await {
            return Ok(channel);
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    endpoint.connect().await
}

async fn book(channel: &Channel, time: &str) -> Result<(), Status> {
    let mut client = Grpc::new(channel.clone());
    let not_ready = |error| Status::unavailable(format!("not ready: {error}"));
    client.ready().await.map_err(not_ready)?;
    let request = Request::new(Slot {
        time: time.to_owned(),
    });
    let path = http::uri::PathAndQuery::from_static("/bookings.v1.Bookings/Book");
    let codec = ProstCodec::<Slot, Slot>::default();
    client.unary(request, path, codec).await.map(|_| ())
}

/// What a program decides by: the code, the reason and the delay; the message is for people.
fn show(time: &str, status: &Status) {
    let code = errbook::GrpcCode::ALL
        .into_iter()
        .find(|code| code.number() == status.code() as i32);
    let code = code.map_or("no error", |code| code.as_str());
    println!("{time}: {code}: {}", status.message());
    let Some(info) = status.get_details_error_info() else {
        return;
    };
    print!("       {} of {}", info.reason, info.domain);
    for (name, value) in &info.metadata {
        print!(", {name} = {value}");
    }
    let retry = status.get_details_retry_info();
    if let Some(delay) = retry.and_then(|retry| retry.retry_delay) {
        print!(", again in {delay:?}");
    }
    println!();
}
