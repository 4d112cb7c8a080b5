//! Mistakes of clients.

use fastrand::Rng;

use super::{Expected, JSON, KEY, Request, get, post, request};
use crate::slots::{booking, booking_of, slot};

pub(super) fn any(rng: &mut Rng) -> Request {
    match rng.u8(..8) {
        0 => unauthorized(rng),
        1 => unknown(rng),
        2 => wrong_method(rng),
        3 => malformed(rng),
        4 => wrong_media_type(rng),
        5 => wrong_parameter(rng),
        6 => post(
            "/v1/customers",
            r#"{"name":" ","email":"ada"}"#,
            &[400, 422],
        ),
        _ => refused_booking(rng),
    }
}

fn one<'a>(rng: &mut Rng, of: &[&'a str]) -> &'a str {
    of[rng.usize(..of.len())]
}

fn unauthorized(rng: &mut Rng) -> Request {
    let keys = [
        "bk_demo_revoked",
        "bk_demo_expired",
        "bk_demo_readonly",
        "unknown",
        "",
        "\u{e9}",
    ];
    let key = format!("Authorization: Bearer {}", one(rng, &keys));
    let expected = Expected::Answer(&[401, 403]);
    request("POST", "/v1/customers", &[&key, JSON], b"{}", expected)
}

fn unknown(rng: &mut Rng) -> Request {
    let paths = [
        "/",
        "/v2/services",
        "/v1/services/none",
        "/v1/appointments/apt_0",
        "/v1/customers/%20",
        "/v1//services",
        "/errors/none",
        "/%00",
        "/v1/services/../services",
    ];
    get(one(rng, &paths), &[404])
}

fn wrong_method(rng: &mut Rng) -> Request {
    let methods = ["TRACE", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"];
    let expected = Expected::Answer(&[405]);
    request(one(rng, &methods), "/v1/services", &[KEY], b"", expected)
}

fn malformed(rng: &mut Rng) -> Request {
    let bodies = [
        "{",
        "{]",
        "\u{1}",
        "[]",
        "5",
        r#"{"name":"#,
        r#"{"name":5}"#,
        r#"{"name":"a","name":"b"}"#,
        r#"{"start_time":"tomorrow"}"#,
        r#"{"customer":{"email":[]}}"#,
        "\u{feff}{}",
        "NaN",
    ];
    let path = one(rng, &["/v1/customers", "/v1/appointments"]);
    post(path, one(rng, &bodies), &[400])
}

fn wrong_media_type(rng: &mut Rng) -> Request {
    let types = [
        "Content-Type: text/plain",
        "Content-Type: application/xml",
        "Content-Type:",
        "Content-Type: ;;",
        "Content-Type: application/x-www-form-urlencoded",
        "X-Content-Type: application/json",
    ];
    let headers = [KEY, one(rng, &types)];
    request(
        "POST",
        "/v1/customers",
        &headers,
        b"{}",
        Expected::Answer(&[415]),
    )
}

fn wrong_parameter(rng: &mut Rng) -> Request {
    let paths = [
        "/v1/appointments?limit=many",
        "/v1/appointments?limit=-1",
        "/v1/appointments?limit=%FF",
        "/v1/appointments?limit=0",
        "/v1/appointments/%FF",
        "/v1/appointments?limit=1&limit=2",
    ];
    get(one(rng, &paths), &[400])
}

fn refused_booking(rng: &mut Rng) -> Request {
    let body = match rng.u8(..3) {
        0 => booking("ada@example.com", "2020-01-15T10:00:00Z"),
        1 => booking("max@example.com", &slot(0)),
        _ => booking_of("svc_sauna", "thr_anna", "ada@example.com", &slot(0)),
    };
    post("/v1/appointments", &body, &[400, 403, 409])
}
