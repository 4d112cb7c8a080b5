//! A catalog of one release with an error of the other.

/// A
#[derive(first::ApiError)]
#[api_error(crate = ::first, code = "a", status = 400)]
struct Error;

second::catalog! {
    /// Errors
    static API = [Error];
}

fn main() {
    println!("{}", API.len());
}
