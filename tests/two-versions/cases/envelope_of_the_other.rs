//! An envelope of the other release.

/// A
#[derive(first::ApiError)]
#[api_error(crate = ::first, code = "a", status = 400, envelope = second::envelope::NESTED)]
struct Error;

fn main() {
    drop(first::ApiError::to_response(&Error));
}
