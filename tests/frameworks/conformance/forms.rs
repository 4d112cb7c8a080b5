//! poem reads the form of a GET from the query string, and that of a POST from the body.

use poem::endpoint::make;
use poem::http::Method;
use poem::web::Form;
use poem::{Endpoint as _, EndpointExt as _, FromRequest as _, Request, Route, get};

use crate::api::{Api, Input};

async fn form(request: Request) -> poem::Result<String> {
    let (request, mut body) = request.split();
    let input: Form<Input> = Form::from_request(&request, &mut body).await?;
    Ok(input.n.to_string())
}

#[tokio::test]
async fn a_form_is_refused_where_it_was_read() {
    let routes = Route::new().at("/form", get(make(form)).post(make(form)));
    let app = routes.with(errbook::poem::catch::<Api>());
    // `Api` has 400 for a query and 422 for a body.
    for (method, status) in [(Method::GET, 400), (Method::HEAD, 400), (Method::POST, 422)] {
        let request = Request::builder()
            .method(method.clone())
            .uri_str("/form?n=two");
        let request = request.content_type("application/x-www-form-urlencoded");
        let response = app.get_response(request.body("n=two")).await;
        assert_eq!(response.status(), status, "{method}");
    }
}
