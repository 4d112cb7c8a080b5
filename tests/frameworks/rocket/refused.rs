//! What Rocket and routes refuse.

use errbook::{Rejection, RejectionKind};
use rocket::http::Status;
use rocket::{get as on_get, routes};

use crate::{Sent, get, with_catchers};

#[on_get("/items/<number>")]
fn item(number: Result<u32, &str>) -> Result<String, Rejection> {
    match number {
        Ok(number) => Ok(number.to_string()),
        Err(_) => {
            let refused = Rejection::new(RejectionKind::InvalidPath);
            Err(refused.with_reason("expected a number"))
        }
    }
}

#[on_get("/busy")]
fn busy() -> Status {
    Status::TooManyRequests
}

fn sent(path: &str) -> Sent {
    get(with_catchers(routes![item, busy]), path)
}

#[test]
fn a_route_refuses_with_a_rejection() {
    assert_eq!(sent("/items/7").body, "7");
    let refused = sent("/items/seven");
    assert_eq!(refused.status, 400);
    assert_eq!(
        refused.body,
        r#"{"error":{"code":"invalid_path","message":"expected a number"}}"#
    );
    assert_eq!(refused.header("x-chain"), ["bad path: expected a number"]);
}

#[test]
fn a_status_is_answered_by_its_kind() {
    let refused = sent("/busy");
    assert_eq!(refused.status, 429);
    assert_eq!(
        refused.body,
        r#"{"error":{"code":"slow_down","message":"Too many requests"}}"#
    );
    let unknown = sent("/nowhere");
    assert_eq!(unknown.status, 400);
    assert_eq!(
        unknown.body,
        r#"{"error":{"code":"refused","message":"Request is invalid"}}"#
    );
}

/// The catcher of the status, not the rejection of a route that was tried before, has the last word.
#[test]
fn a_rejection_of_another_status_is_not_taken() {
    use rocket::response::Responder;

    struct Changed;
    impl<'r> Responder<'r, 'static> for Changed {
        fn respond_to(self, request: &'r rocket::Request<'_>) -> rocket::response::Result<'static> {
            let refused = Rejection::new(RejectionKind::InvalidPath).respond_to(request);
            refused.map_err(|_| Status::InternalServerError)
        }
    }
    #[on_get("/changed")]
    fn changed() -> Changed {
        Changed
    }
    let sent = get(with_catchers(routes![changed]), "/changed");
    assert_eq!(sent.status, 500);
    assert!(sent.body.contains(r#""failed""#), "{}", sent.body);
}
