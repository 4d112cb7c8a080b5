use errbook::ApiError;

#[derive(ApiError)]
#[api_error(
    code = "not_found",
    status = 404,
    extra(x = 'c', kind = "a", y = {1}, "v" = 2, z = 1f32, kind = "b", w = foo)
)]
struct NotFound;

fn main() {}
