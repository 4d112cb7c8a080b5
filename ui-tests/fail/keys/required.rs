use errbook::ApiError;

#[derive(ApiError)]
#[api_error(status = 404)]
struct NotFound;

fn missing_both() {
    #[derive(ApiError)]
    #[api_error(message = "Gone.")]
    struct NotFound;
}

#[derive(ApiError)]
enum MissingAttribute {
    SlotUnavailable,
}

#[derive(ApiError)]
enum Wraps {
    Order(std::io::Error),
    #[api_error(status = 404)]
    Invoice(std::io::Error),
    Named { code: u8 },
    Two(u8, u8),
}

fn missing_status() {
    #[derive(ApiError)]
    #[api_error(code = "not_found")]
    struct NotFound;
}

fn main() {}
