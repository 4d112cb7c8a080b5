use actix_http::Request;
use actix_web::body::{self, MessageBody};
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, Error, HttpResponse, HttpServer, ResponseError, rt, web};
use errbook::actix::{Errors, configure};

use crate::errors::{Api, BODY, ByHand, JSON, Seen};
use crate::sample::{self, Comparison, Way};
use crate::serve::listener;

impl ResponseError for ByHand {
    fn status_code(&self) -> StatusCode {
        StatusCode::GONE
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status_code())
            .content_type(JSON)
            .body(BODY)
    }
}

async fn own() -> Result<&'static str, Api> {
    Err(Api::Gone)
}

async fn by_hand() -> Result<&'static str, ByHand> {
    Err(ByHand::Gone)
}

macro_rules! own {
    () => {
        App::new()
            .configure(configure::<Api>)
            .service(web::resource("/slots/{id}").route(web::get().to(own)))
            .wrap(Errors::<Api>::new())
    };
}

macro_rules! by_hand {
    () => {
        App::new().service(web::resource("/slots/{id}").route(web::get().to(by_hand)))
    };
}

/// Runs the server on a thread.
macro_rules! serve {
    ($app:ident) => {{
        let (listener, address) = listener();
        std::thread::spawn(move || {
            let server = HttpServer::new(|| $app!()).workers(1).disable_signals();
            let server = server.listen(listener).unwrap().run();
            rt::System::new().block_on(server).unwrap();
        });
        address
    }};
}

pub(crate) fn compare() -> Comparison {
    let servers = (serve!(own), serve!(by_hand));
    let compared = rt::System::new().block_on(async {
        let (own, by_hand) = (init_service(own!()).await, init_service(by_hand!()).await);
        seen(&own).await.assert_same(seen(&by_hand).await);
        sample::compare("actix-web", way(&own), way(&by_hand))
    });
    compared.with_servers(servers.0, servers.1)
}

fn request() -> Request {
    TestRequest::get().uri("/slots/7").to_request()
}

fn way<S: Service<Request>>(
    service: &S,
) -> Way<impl Fn() -> Request, impl FnMut(Request) -> S::Future> {
    Way {
        request,
        answer: |request| service.call(request),
    }
}

async fn seen<S, B>(service: &S) -> Seen
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    let response = service.call(request()).await.unwrap();
    let status = response.status().as_u16();
    let headers = response.headers().iter();
    let headers = headers.map(|(name, value)| format!("{name}: {value:?}"));
    let headers = headers.collect();
    let body = body::to_bytes(response.into_body()).await;
    let body = body.unwrap_or_else(|_| panic!("no body"));
    Seen(status, headers, body.to_vec())
}
