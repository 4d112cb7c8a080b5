use std::net::SocketAddr;
use std::time::Duration;

use poem::endpoint::make;
use poem::error::GatewayTimeout;
use poem::http::{Method, StatusCode};
use poem::listener::TcpAcceptor;
use poem::middleware::{Cors, SizeLimit};
use poem::web::headers::IfModifiedSince;
use poem::web::{Json, Path, Query, TypedHeader};
use poem::{
    EndpointExt as _, FromRequest as _, Request, Response, Route, RouteMethod, Server, get,
};

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT, refusal};

pub(crate) struct Poem;

impl Framework for Poem {
    const NAME: &'static str = "poem";

    fn serve() -> SocketAddr {
        let (listener, address) = listener();
        on_tokio(move || async {
            let json = make(json).with(SizeLimit::new(LIMIT));
            let origin = Cors::new().allow_origin("https://app.example");
            let app = Route::new()
                .at("/ok", get(make(async |_| "ok")))
                .at("/fail/:name", get(make(fail)))
                .at("/json", RouteMethod::new().method(Method::POST, json))
                .at("/query", get(make(query)))
                .at("/item/:n", get(make(item)))
                .at("/header", get(make(header)))
                .at("/origin", get(make(async |_| "ok").with(origin)))
                .at("/slow", get(make(slow)))
                .at("/busy", get(make(busy)))
                .at("/refuse/:name", get(make(refuse)))
                .at("/panic", get(make(panics)))
                .with(errbook::poem::catch::<Api>());
            let acceptor = TcpAcceptor::from_std(listener).unwrap();
            Server::new_with_acceptor(acceptor).run(app).await.unwrap();
        });
        address
    }
}

async fn fail(request: Request) -> poem::Result<()> {
    let name: Path<String> = Path::from_request_without_body(&request).await?;
    Err(Api::named(&name).into())
}

async fn json(request: Request) -> poem::Result<String> {
    let (request, mut body) = request.split();
    let input: Json<Input> = Json::from_request(&request, &mut body).await?;
    Ok(input.n.to_string())
}

async fn query(request: Request) -> poem::Result<String> {
    let input: Query<Input> = Query::from_request_without_body(&request).await?;
    Ok(input.n.to_string())
}

async fn item(request: Request) -> poem::Result<String> {
    let n: Path<u8> = Path::from_request_without_body(&request).await?;
    Ok(n.to_string())
}

async fn header(request: Request) -> poem::Result<&'static str> {
    TypedHeader::<IfModifiedSince>::from_request_without_body(&request).await?;
    Ok("ok")
}

async fn slow(_: Request) -> poem::Result<&'static str> {
    let answer = tokio::time::timeout(Duration::from_millis(1), std::future::pending());
    answer.await.map_err(GatewayTimeout)
}

async fn busy(_: Request) -> poem::Result<&'static str> {
    Err(poem::Error::from_status(StatusCode::SERVICE_UNAVAILABLE))
}

async fn refuse(request: Request) -> poem::Result<Response> {
    let name: Path<String> = Path::from_request_without_body(&request).await?;
    let (status, (header, value)) = refusal(&name);
    let status = StatusCode::from_u16(status).unwrap();
    let response = Response::builder().status(status).header(header, value);
    Err(poem::Error::from_response(response.body("<h1>no</h1>")))
}

async fn panics(_: Request) -> &'static str {
    panic!("row 7")
}
