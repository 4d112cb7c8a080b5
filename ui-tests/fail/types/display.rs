use errbook::ApiError;

struct Id;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NotDisplay {
    #[api_error(header = "X-Id")]
    id: Vec<u32>,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message(display))]
struct NotFound;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id} here.")]
struct MessageFieldNotDisplay {
    id: Id,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id:?} here.")]
struct MessageFieldNotDebug {
    id: Id,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {0} here.")]
struct MessageIndexNotDisplay(Id);

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id} here.")]
struct MessageOptionNotDisplay {
    id: Option<u32>,
}

fn main() {}
