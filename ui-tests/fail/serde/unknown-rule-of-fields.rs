use errbook::ApiError;

#[derive(ApiError)]
#[serde(rename_all_fields = "loud")]
enum BookingError {
    #[api_error(code = "not_found", status = 404, details)]
    NotFound { slot_id: u32 },
}

fn main() {}
