use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "slot taken", status = 409, docs_url = "/errors/{cod}")]
    SlotTaken {
        #[api_error(retry_after, details)]
        next: u32,
    },
}

fn main() {}
