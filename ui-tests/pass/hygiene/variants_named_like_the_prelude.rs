use errbook::ApiError;

#[derive(ApiError)]
enum Result {
    #[api_error(code = "none", status = 400)]
    None,
    #[api_error(code = "some", status = 400, details)]
    Some { value: u32 },
    #[api_error(code = "ok", status = 400, message = "{0}")]
    Ok(u32),
    #[api_error(code = "err", status = 429)]
    Err(#[api_error(retry_after)] Option<u32>),
    #[api_error(transparent)]
    Box(Vec),
}

#[derive(ApiError)]
#[api_error(code = "vec", status = 400)]
struct Vec;
