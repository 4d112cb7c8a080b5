use errbook::ApiError;

#[derive(ApiError, serde::Serialize)]
#[api_error(code = "invalid", status = 422)]
struct Invalid {
    #[serde(skip)]
    token: String,
    #[serde(getter = "anything", skip_serializing)]
    #[cfg(any())]
    other: String,
}
