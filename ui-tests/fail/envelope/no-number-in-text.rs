use errbook::ApiError;

errbook::envelope! {
    const OURS: "application/json" = { "id": "E{number}" };
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = OURS)]
struct NotFound;

fn main() {}
