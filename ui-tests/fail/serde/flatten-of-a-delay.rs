use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 429, details)]
struct NotFound {
    #[serde(flatten)]
    #[api_error(retry_after)]
    seconds: u32,
}

fn main() {}
