use std::net::SocketAddr;

use poem::endpoint::make;
use poem::http::Method;
use poem::listener::TcpAcceptor;
use poem::middleware::SizeLimit;
use poem::web::{Json, Path, Query};
use poem::{EndpointExt as _, FromRequest as _, Request, Route, RouteMethod, Server, get};

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT};

pub(crate) struct Poem;

impl Framework for Poem {
    const NAME: &'static str = "poem";

    fn serve() -> SocketAddr {
        let (listener, address) = listener();
        on_tokio(move || async {
            let json = make(json).with(SizeLimit::new(LIMIT));
            let app = Route::new()
                .at("/ok", get(make(async |_| "ok")))
                .at("/fail/:name", get(make(fail)))
                .at("/json", RouteMethod::new().method(Method::POST, json))
                .at("/query", get(make(query)))
                .at("/item/:n", get(make(item)))
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

async fn panics(_: Request) -> &'static str {
    panic!("row 7")
}
