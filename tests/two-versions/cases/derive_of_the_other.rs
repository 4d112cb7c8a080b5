//! The derive of one release, the path of the other.

#[derive(Debug, first::ApiError)]
#[api_error(crate = ::second)]
enum Error {
    /// A
    #[api_error(code = "a", status = 400)]
    A,
    /// B
    #[api_error(code = "b", status = 400, details, message = "{id}")]
    B { id: u32 },
}

fn main() {
    println!("{:?}", [Error::A, Error::B { id: 1 }]);
}
