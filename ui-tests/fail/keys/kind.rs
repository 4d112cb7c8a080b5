use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code, status = 404)]
struct MissingValue;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details = true)]
struct ValueNotTaken;

#[derive(ApiError)]
#[api_error(code = "not_found", status(404))]
struct ListNotTaken;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details(id))]
struct ListBesideFlag {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code("not_found"), status(404), retry = backoff(max = "5s"), details(id))]
struct Lists {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = StatusCode::NOT_FOUND)]
struct NameOfAStatus;

fn main() {}
