//! An error of one release where the other's is asked for.

/// A
#[derive(first::ApiError)]
#[api_error(crate = ::first, code = "a", status = 400)]
struct Error;

fn respond(error: impl second::ApiError) {
    drop(error.to_response());
}

fn main() {
    respond(Error);
}
