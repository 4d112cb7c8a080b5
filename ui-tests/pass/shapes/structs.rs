use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "a", status = 400, details, message = "{id}")]
struct Named {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "b", status = 400, message = "{0} {1}")]
struct Tuple(u32, String);

#[derive(ApiError)]
#[api_error(code = "c", status = 400)]
struct Unit;

#[derive(ApiError)]
#[api_error(code = "d", status = 400, details)]
struct Braces {}

#[derive(ApiError)]
#[api_error(transparent)]
struct Transparent(Unit);
