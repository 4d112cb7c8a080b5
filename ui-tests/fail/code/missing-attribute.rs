use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    SlotUnavailable,
}

fn main() {}
