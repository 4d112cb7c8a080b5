use errbook::ApiError;

const id: u32 = 1;
const __errbook_1: u32 = 2;
const __errbook: u32 = 3;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details, message = "No {id}.")]
struct NotFound {
    id: u32,
}
