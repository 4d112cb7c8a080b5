use errbook::{ApiError, Rejection};

#[derive(Debug, thiserror::Error, ApiError)]
enum OnUnknownKind {
    #[error("no")]
    #[api_error(code = "a", status = 404, on(not_fuond, client_error, teapot))]
    A,
    #[error("no")]
    #[api_error(code = "b", status = 500, on(server_error))]
    B,
}

#[derive(ApiError)]
enum OnWithoutClientError {
    #[api_error(code = "a", status = 404, on(not_found))]
    A,
    #[api_error(code = "b", status = 500, on(server_error))]
    B,
}

#[derive(ApiError)]
enum OnWithoutEither {
    #[api_error(code = "a", status = 404, on(not_found))]
    A,
}

#[derive(ApiError)]
enum OnKindTwice {
    #[api_error(code = "a", status = 404, on(not_found, not_found, client_error))]
    A,
    #[api_error(code = "b", status = 400, on(client_error))]
    B,
    #[api_error(code = "c", status = 500, on(server_error))]
    C,
}

#[derive(ApiError)]
enum OnStatusOfTheOtherClass {
    #[api_error(code = "a", status = 500, on(not_found))]
    A,
    #[api_error(code = "b", status = 400, on(client_error, timeout))]
    B,
    #[api_error(code = "c", status = 404, on(overloaded, timeout2))]
    C,
    #[api_error(code = "d", status = 503, on(server_error))]
    D,
}

#[derive(ApiError)]
enum OnBothClasses {
    #[api_error(code = "a", status = 500, on(client_error, server_error))]
    A,
}

#[derive(ApiError)]
enum OnWithOtherFields {
    #[api_error(code = "a", status = 404, on(client_error))]
    A { path: String },
    #[api_error(code = "b", status = 500, on(server_error))]
    B(Rejection, Rejection),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum OnBesideFrom {
    #[error("a")]
    #[api_error(code = "a", status = 404, on(client_error))]
    A,
    #[error("b")]
    #[api_error(code = "b", status = 500, on(server_error))]
    B(#[from] Rejection),
}

#[derive(ApiError)]
enum OnForms {
    #[api_error(code = "a", status = 404, on)]
    Word,
    #[api_error(code = "b", status = 404, on = "not_found")]
    Text,
    #[api_error(code = "c", status = 404, on())]
    Empty,
    #[api_error(code = "d", status = 404, on("not_found"))]
    Quoted,
    #[api_error(code = "e", status = 404, on(client_error), on(not_found))]
    Twice,
}

#[derive(ApiError)]
enum OnTransparent {
    #[api_error(transparent, on(client_error))]
    A(OnWithoutEither),
}

#[derive(ApiError)]
#[api_error(on(client_error))]
enum OnType {
    #[api_error(code = "a", status = 404)]
    A,
}

fn edge<E: ApiError + From<Rejection>>() {}

fn main() {
    edge::<OnUnknownKind>();
    edge::<OnBesideFrom>();
}
