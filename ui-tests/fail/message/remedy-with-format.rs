use errbook::ApiError;

#[derive(ApiError)]
enum Error {
    #[api_error(code = "raw", status = 404, message = "no {r#fn:?}")]
    Raw { r#fn: String },
    #[api_error(code = "empty", status = 404, message = "no {:>5}")]
    Empty { id: u32 },
    #[api_error(code = "member", status = 404, message = "no {id.day:?}")]
    Member { id: u32 },
    #[api_error(code = "braces", status = 404, message = "no {id:?}")]
    Braces,
}

fn main() {}
