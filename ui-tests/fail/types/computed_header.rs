use errbook::ApiError;

struct Id;

fn id() -> Id {
    Id
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Id" = id))]
struct NotDisplay;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NotAHeaderMap {
    #[api_error(headers)]
    lines: Vec<String>,
}

fn main() {}
