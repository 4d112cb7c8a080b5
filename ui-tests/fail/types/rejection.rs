use errbook::axum::RouterExt as _;
use errbook::{ApiError, Rejection};

/// Booking errors
#[derive(ApiError)]
enum WithoutOn {
    /// Resource doesn't exist
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

/// Invoice errors
#[derive(ApiError)]
#[api_error(code = "invoice_paid", status = 409, retry = "never")]
struct ByHand;

impl From<Rejection> for ByHand {
    fn from(_: Rejection) -> Self {
        ByHand
    }
}

fn main() {
    let _: axum::Router = axum::Router::new().with_errors::<ByHand>();
    let _: axum::Router = axum::Router::new().with_errors::<WithoutOn>();
    let _ = errbook::tower::ErrorLayer::<WithoutOn>::new();
}
