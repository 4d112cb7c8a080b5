use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[api_error(example = "7")]
    id: u32,
    #[api_error(example = -1)]
    count: Option<usize>,
    #[api_error(example = 1.5)]
    offset: i64,
    #[api_error(example = true)]
    ratio: f64,
    #[api_error(example = 0)]
    open: bool,
    #[api_error(example = ["a"])]
    name: &'static str,
}

fn main() {}
