use errbook::ApiError;

#[derive(ApiError)]
enum CodeAndStatus {
    #[api_error(code = "gone", status = 410)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
}

#[derive(ApiError)]
enum CodeAtTwoStatuses {
    #[api_error(code = "gone", status = 404)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
}

#[derive(ApiError)]
enum CodeThreeTimes {
    #[api_error(code = "gone", status = 404)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
    #[api_error(code = "gone", status = 451)]
    Withheld,
}

#[derive(ApiError)]
enum SharedCodeOnOneAtOneStatus {
    #[api_error(code = "gone", status = 410)]
    NotFound,
    #[api_error(code = "gone", status = 410, shared_code)]
    Gone,
}

#[derive(ApiError)]
enum SharedCodeOnOne {
    #[api_error(code = "gone", status = 404, shared_code)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
}

fn main() {}
