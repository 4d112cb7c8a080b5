use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id.")]
struct OpenBrace {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No id}.")]
struct ClosingBrace {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {}.")]
struct EmptyPlaceholder(u32);

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id.len()}.")]
struct Expression {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id:z}.")]
struct UnknownFormat {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id:.*}.")]
struct PrecisionFromArgument {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id:>1$}.")]
struct WidthFromArgument {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {r#type}.")]
struct RawIdentifier {
    r#type: u32,
}

#[derive(ApiError)]
enum RemedyWithFormat {
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
