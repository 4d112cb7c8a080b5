use other::ApiError;

#[derive(ApiError)]
enum Enum {
    /// A
    #[api_error(code = "a", status = 400)]
    A,
    /// B
    #[api_error(code = "b", status = 400, details, message = "{id}")]
    B { id: u32 },
}

fn main() {}
