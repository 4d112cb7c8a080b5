use errbook::ApiError;

struct Secret;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    id: u32,
    #[api_error(skip)]
    secret: Secret,
}
