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

#[derive(ApiError)]
#[repr(C, packed)]
#[api_error(
    code = "packed_status",
    status = 502,
    statuses(502, 503),
    retry = "backoff"
)]
struct PackedStatus {
    kind: u8,
    #[api_error(status)]
    status: u16,
}
