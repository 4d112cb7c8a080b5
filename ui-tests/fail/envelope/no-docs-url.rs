use errbook::ApiError;

errbook::envelope! {
    const OURS: "application/json" = { "links": { "help": docs_url } };
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = OURS)]
struct NotFound;

fn main() {}
