//! What others put into the extensions of a response is there in the one that replaces it.

use actix_web::dev::Service as _;
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, HttpResponse, web};
use errbook::actix::Errors;

use crate::api::Api;

#[derive(Clone, Debug, PartialEq)]
struct Tenant(u8);

#[tokio::test]
async fn actix_web() {
    async fn refuse() -> HttpResponse {
        let mut response = HttpResponse::Forbidden().body("no");
        response.extensions_mut().insert(Tenant(7));
        response
    }
    let app = App::new()
        .route("/", web::get().to(refuse))
        .wrap(Errors::<Api>::new());
    let app = init_service(app).await;
    let response = app.call(TestRequest::default().to_request()).await.unwrap();
    let extensions = response.response().extensions();
    assert_eq!(extensions.get(), Some(&Tenant(7)));
    let info = extensions.get::<errbook::ErrorInfo>();
    assert_eq!(info.map(|info| info.code()), Some("forbidden"));
}
