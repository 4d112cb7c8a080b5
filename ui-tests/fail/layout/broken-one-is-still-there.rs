use errbook::ApiError;

errbook::envelope! {
    const OURS: "application/json" = { "code": cod };
    const BROKEN: "application/json" = { code };
}

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "not_found", status = 404, envelope = OURS)]
    NotFound,
    #[api_error(code = "gone", status = 410, envelope = BROKEN, details)]
    Gone { id: u32 },
}

fn main() {}
