use errbook::ApiError;

struct Id;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {0} here.")]
struct NotFound(Id);

fn main() {}
