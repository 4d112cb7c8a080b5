use errbook::ApiError;

errbook::envelope! {
    const OURS: "application/json" = { "again": retry_after };
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = OURS, retry = "backoff")]
struct NotFound {
    #[api_error(retry_after)]
    after: Option<u32>,
}

fn main() {}
