use errbook::ApiError;

#[derive(ApiError)]
#[api_error(
    code = "not_found",
    status = 404,
    computed("x-y" = f, a = b::<u8, u16>, c = || 1, d, e = "f", a = g)
)]
struct NotFound;

fn main() {}
