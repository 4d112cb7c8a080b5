use errbook::ApiError;

#[derive(ApiError)]
#[api_error(docs_url = "{code}")]
enum Error {
    #[api_error(code = "slots/not:found", status = 404)]
    NotFound,
    #[api_error(code = "slot_gone:why", status = 410)]
    Gone,
}

fn main() {}
