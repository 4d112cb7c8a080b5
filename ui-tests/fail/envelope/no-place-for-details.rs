use errbook::ApiError;

errbook::envelope! {
    const OURS: "application/json" = { "code": code };
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = OURS, details)]
struct NotFound {
    field: u32,
}

fn main() {}
