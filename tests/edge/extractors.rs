//! `Json`, `Form`, `Query` and `Path`: what they read, and how they refuse.

use std::collections::HashMap;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get as on_get, post as on_post};
use errbook::axum::{Form, Json, Path, Query, Refused, RouterExt as _, With};
use serde::{Deserialize, Serialize};

use crate::{Told, assert_error, get, post, serve, socket};

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Booking {
    customer: Customer,
    #[serde(default)]
    seats: Vec<u8>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Customer {
    email: String,
    #[serde(default)]
    kind: Kind,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    #[default]
    Private,
    Business,
}

#[derive(Deserialize)]
struct Page {
    limit: Option<u8>,
}

/// Its error speaks of what no client should know.
#[derive(Debug)]
struct Secretive;

impl<'de> Deserialize<'de> for Secretive {
    fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(serde::de::Error::custom(
            "crate::db::Row at db-01 is locked",
        ))
    }
}

fn routes() -> Router {
    Router::new()
        .route(
            "/json",
            on_post(async |Json(booking): Json<Booking>| Json(booking)),
        )
        .route("/secret", on_post(async |Json(_): Json<Secretive>| ()))
        .route(
            "/form",
            on_post(async |Form(page): Form<Page>| Json(page.limit))
                .get(async |Form(page): Form<Page>| Json(page.limit)),
        )
        .route(
            "/query",
            on_get(async |Query(page): Query<Page>| Json(page.limit)),
        )
        .route("/path/{id}", on_get(async |Path(id): Path<u32>| Json(id)))
        .route(
            "/pair/{id}/{size}",
            on_get(async |Path(pair): Path<HashMap<String, u8>>| Json(pair.len())),
        )
        .route(
            "/tuple/{shop}/{seat}",
            on_get(async |Path((_, seat)): Path<(String, u8)>| Json(seat)),
        )
        .route(
            "/kind/{kind}",
            on_get(async |Path(kind): Path<Kind>| Json(kind)),
        )
        .route(
            "/with/{id}",
            on_get(async |With(_): With<axum::extract::Path<u32>>| Json(0)),
        )
        .layer(DefaultBodyLimit::max(200))
}

/// `kind status parameter: reason`
fn told(answer: &socket::Answer) -> String {
    let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    let details = &body["error"]["details"];
    let text = |name: &str| details[name].as_str().unwrap_or("-").to_owned();
    format!(
        "{} {} {}: {}",
        text("kind"),
        details["refused"],
        text("parameter"),
        text("reason")
    )
}

fn edge() -> std::net::SocketAddr {
    socket::serve(routes().with_errors::<Told>())
}

#[test]
fn what_is_well_formed_is_read_as_by_axum() {
    let address = edge();
    let json = r#"{"customer":{"email":"ada@example.com","kind":"business"},"seats":[1]}"#;
    let answer = post(address, "/json", "application/json; charset=utf-8", json);
    assert_eq!(answer.status_line(), "HTTP/1.1 200 OK");
    assert_eq!(answer.header("content-type"), ["application/json"]);
    assert_eq!(answer.body, json);
    let form = post(
        address,
        "/form",
        "application/x-www-form-urlencoded",
        "limit=7",
    );
    assert_eq!(form.body, "7");
    assert_eq!(get(address, "/form?limit=8").body, "8");
    assert_eq!(get(address, "/query?limit=9").body, "9");
    assert_eq!(get(address, "/path/10").body, "10");
}

#[test]
fn a_json_body_is_refused_with_the_reason_and_the_place() {
    let address = edge();
    for (body, expected) in [
        ("{", "malformed_body 400 -: the body is not valid JSON"),
        ("", "malformed_body 400 -: the body is not valid JSON"),
        (
            r#"{"customer":{"email":5}}"#,
            "invalid_body 422 customer.email: expected a string",
        ),
        ("{}", "invalid_body 422 customer: is missing"),
        (
            r#"{"customer":{}}"#,
            "invalid_body 422 customer.email: is missing",
        ),
        (
            r#"{"customer":{"email":"a"},"seats":[1,"b"]}"#,
            "invalid_body 422 seats[1]: expected a whole number that is not negative",
        ),
        (
            r#"{"customer":{"email":"a","kind":"x"}}"#,
            "invalid_body 422 customer.kind: expected `private` or `business`",
        ),
        (
            r#"{"customer":{"email":"a"},"sea":1}"#,
            "invalid_body 422 sea: is not known",
        ),
        ("5", "invalid_body 422 -: expected an object"),
    ] {
        let answer = post(address, "/json", "application/json", body);
        assert_eq!(told(&answer), expected, "{body}");
    }
    assert_eq!(
        told(&post(address, "/json", "text/plain", "{}")),
        "unsupported_media_type 415 -: the media type of the body must be application/json"
    );
    assert_eq!(
        told(&post(
            address,
            "/json",
            "application/json",
            &" ".repeat(201)
        )),
        "payload_too_large 413 -: the body is too large"
    );
}

#[test]
fn the_words_of_a_deserializer_stay_inside() {
    let answer = post(edge(), "/secret", "application/json", "1");
    let reason = "a value in the body is missing or has the wrong type";
    assert_eq!(told(&answer), format!("invalid_body 422 -: {reason}"));
}

#[test]
fn a_form_is_refused_by_where_it_stands() {
    let address = edge();
    let form = "application/x-www-form-urlencoded";
    let body = "a value in the body is missing or has the wrong type";
    let answer = post(address, "/form", form, "limit=many");
    assert_eq!(told(&answer), format!("invalid_body 422 limit: {body}"));
    let query = "a parameter in the query is missing or has the wrong type";
    let answer = get(address, "/form?limit=many");
    assert_eq!(told(&answer), format!("invalid_query 400 limit: {query}"));
    let answer = post(address, "/form", "application/json", "{}");
    let reason = "the media type of the body must be application/x-www-form-urlencoded";
    assert_eq!(
        told(&answer),
        format!("unsupported_media_type 415 -: {reason}")
    );
}

#[test]
fn parameters_are_refused_by_name() {
    let address = edge();
    let query = "a parameter in the query is missing or has the wrong type";
    let number = "expected a whole number that is not negative";
    for (path, expected) in [
        (
            "/query?limit=many",
            format!("invalid_query 400 limit: {query}"),
        ),
        ("/path/x", format!("invalid_path 400 id: {number}")),
        ("/with/x", format!("invalid_path 400 id: {number}")),
        ("/tuple/a/x", format!("invalid_path 400 seat: {number}")),
        (
            "/kind/x",
            "invalid_path 400 kind: expected `private` or `business`".to_owned(),
        ),
        ("/pair/1/x", format!("invalid_path 400 size: {number}")),
        (
            "/pair/%FF/2",
            "invalid_path 400 id: expected valid UTF-8".to_owned(),
        ),
    ] {
        assert_eq!(told(&get(address, path)), expected, "{path}");
    }
}

#[test]
fn a_handler_may_look_at_the_refusal_or_take_none() {
    async fn either(body: Result<Json<u8>, Refused>) -> String {
        match body {
            Ok(Json(number)) => number.to_string(),
            Err(refused) => format!("{}: {refused}", refused.rejection().kind()),
        }
    }
    async fn optional(body: Option<Json<u8>>) -> String {
        body.map_or("nothing".to_owned(), |Json(number)| number.to_string())
    }
    async fn optional_path(id: Option<Path<u8>>) -> Json<Option<u8>> {
        Json(id.map(|Path(id)| id))
    }
    let routes = Router::new()
        .route("/either", on_post(either))
        .route("/optional", on_post(optional))
        .route("/path", on_get(optional_path))
        .route("/path/{id}", on_get(optional_path));
    let address = serve(routes);
    let json = "application/json";
    assert_eq!(post(address, "/either", json, "7").body, "7");
    assert_eq!(
        post(address, "/either", json, "x").body,
        "malformed_body: the body is not valid JSON"
    );
    assert_eq!(post(address, "/optional", json, "7").body, "7");
    assert_eq!(socket::send(address, "POST", "/optional").body, "nothing");
    let refused = post(address, "/optional", json, "x");
    assert_error(&refused, 400, "client", "Client");
    assert_eq!(get(address, "/path").body, "null");
    assert_eq!(get(address, "/path/7").body, "7");
    assert_error(&get(address, "/path/x"), 400, "client", "Client");
}

#[test]
fn a_value_that_cannot_be_serialized_is_a_server_error() {
    #[derive(Debug)]
    struct Broken;
    impl Serialize for Broken {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("secret"))
        }
    }
    let address = serve(Router::new().route("/", on_get(async || Json(Broken))));
    assert_error(&get(address, "/"), 500, "server", "Server");
}

#[test]
fn the_extractors_are_thin_wrappers() {
    let mut json = Json::from(vec![1]);
    json.push(2);
    assert_eq!(json.len(), 2);
    let Path(id) = Path::from("7");
    assert_eq!(id, "7");
    assert_eq!(format!("{:?}", Query(1)), "Query(1)");
}

#[test]
fn who_sends_too_much_can_be_told_the_limit() {
    async fn limit<T>(read: Result<T, Refused>) -> String {
        match read {
            Ok(_) => "read".to_owned(),
            Err(refused) => format!("{:?}", refused.rejection().limit()),
        }
    }
    let routes = Router::new()
        .route("/json", on_post(limit::<Json<String>>))
        .route("/form", on_post(limit::<Form<Page>>))
        .route("/bytes", on_post(limit::<With<axum::body::Bytes>>))
        .layer(DefaultBodyLimit::max(20))
        .route("/default", on_post(limit::<With<String>>));
    let address = serve(routes);
    let form = "application/x-www-form-urlencoded";
    let long = "x".repeat(21);
    for (path, content_type, limit) in [
        ("/json", "application/json", 20),
        ("/form", form, 20),
        ("/bytes", "text/plain", 20),
        ("/default", "text/plain", 2 * 1024 * 1024),
    ] {
        let body = if path == "/default" {
            &"x".repeat(limit + 1)
        } else {
            &long
        };
        let answer = post(address, path, content_type, body);
        assert_eq!(answer.body, format!("Some({limit})"), "{path}");
    }
    assert_eq!(
        post(address, "/json", "application/json", "\"short\"").body,
        "read"
    );
}
