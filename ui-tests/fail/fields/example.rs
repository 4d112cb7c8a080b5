use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct WithoutValue {
    #[api_error(example)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct PathAsValue {
    #[api_error(example = ID)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct OfAPrivateField {
    #[api_error(example = 7)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct OfAnotherType {
    #[api_error(example = "7")]
    id: u32,
    #[api_error(example = -1)]
    count: Option<usize>,
    #[api_error(example = 1.5)]
    offset: i64,
    #[api_error(example = true)]
    ratio: f64,
    #[api_error(example = 0)]
    open: bool,
    #[api_error(example = ["a"])]
    name: &'static str,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct BeyondF64 {
    #[api_error(example = 1e400)]
    limit: f64,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct OutOfRange {
    #[api_error(example = 300)]
    byte: u8,
    #[api_error(example = -129)]
    signed: Option<i8>,
    #[api_error(example = 18446744073709551616)]
    long: &'static u64,
    #[api_error(example = 7)]
    letter: char,
}

fn main() {}
