use errbook::ApiError;

#[derive(ApiError)]
enum WithoutTheKey {
    #[api_error(code = "accepted", status = 202)]
    Success,
    #[api_error(code = "elsewhere", status = 399)]
    Redirection,
}

#[derive(ApiError)]
#[api_error(code = "early_hints", status = 103, allow_status)]
struct Informational;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, allow_status)]
struct OnAnErrorStatus;

#[derive(ApiError)]
#[api_error(code = "accepted", status = 202, allow_status = true)]
struct WithValue;

fn main() {}
