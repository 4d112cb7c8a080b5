use errbook::ApiError;

errbook::envelope! {
    const OURS: "application/json" = { "code": code, ..details };
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = OURS, details)]
struct NotFound {
    code: u32,
}

fn main() {}
