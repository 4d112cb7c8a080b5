//! Fields that cannot be borrowed.

use errbook::ApiError;

#[derive(ApiError)]
#[repr(C, packed)]
#[api_error(code = "packed", status = 429, details, message = "{id}")]
struct Packed {
    kind: u8,
    id: u32,
    #[api_error(header = "X-Size")]
    size: Option<u64>,
    #[api_error(retry_after)]
    delay: u64,
}
