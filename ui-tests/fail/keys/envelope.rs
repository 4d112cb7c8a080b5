use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = "NESTED")]
struct QuotedName;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = nested())]
struct CallInsteadOfPath;

fn main() {}
