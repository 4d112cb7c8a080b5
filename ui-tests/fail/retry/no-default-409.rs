use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slot_unavailable", status = 409)]
struct SlotUnavailable;

fn main() {}
