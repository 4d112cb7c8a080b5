use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {appointmnt}.")]
struct NotFound {
    appointment: u32,
}

fn main() {}
