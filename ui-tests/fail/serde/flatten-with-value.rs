use errbook::ApiError;

#[derive(serde::Serialize)]
struct Page {
    number: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[serde(flatten = "page")]
    page: Page,
}

fn main() {}
