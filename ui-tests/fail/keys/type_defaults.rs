use errbook::ApiError;

#[derive(ApiError)]
#[api_error(status = 4000, retry = "nver", help = "")]
enum InvalidOnce {
    #[api_error(code = "a")]
    A,
    #[api_error(code = "b")]
    B,
}

#[derive(ApiError)]
#[api_error(statsu = 400)]
enum MisspeltOnce {
    #[api_error(code = "a")]
    A,
    #[api_error(code = "b")]
    B,
}

#[derive(ApiError)]
#[api_error(status = 409)]
enum NoRetryClassOnce {
    #[api_error(code = "a")]
    A,
    #[api_error(code = "b")]
    B,
}

#[derive(ApiError)]
#[api_error(status = 404, message = "No item {id}.")]
enum MessageWithPlaceholder {
    #[api_error(code = "a")]
    A { id: u8 },
    #[api_error(code = "b")]
    B { id: u8 },
}

#[derive(ApiError)]
#[api_error(status = 500, computed(id = next, id = next))]
enum ComputedTwice {
    #[api_error(code = "a")]
    A,
    #[api_error(code = "b")]
    B,
}

#[derive(ApiError)]
#[api_error(status = 500, computed(request_id = next))]
enum NameOfAField {
    #[api_error(code = "a", details)]
    A { request_id: u32 },
    #[api_error(code = "b")]
    PrivateField { request_id: u32 },
    #[api_error(code = "c", details, computed(request_id = next))]
    NameOfItsOwn { request_id: u32 },
}

#[derive(ApiError)]
#[api_error(status = 429, headers("X-Limit" = "60"))]
enum HeaderOfAField {
    #[api_error(code = "a")]
    A {
        #[api_error(header = "x-limit")]
        limit: u32,
    },
    #[api_error(code = "b")]
    B,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(status = 500, message(display))]
enum DisplayOfASource {
    #[error("broken: {source}")]
    #[api_error(code = "a")]
    A { source: std::io::Error },
    #[error("down")]
    #[api_error(code = "b")]
    B { source: std::io::Error },
}

#[derive(ApiError)]
#[api_error(details)]
enum DetailsOnTheType {
    #[api_error(code = "a", status = 404)]
    A { id: u8 },
}

fn next() -> u32 {
    7
}

fn main() {}
