use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
enum IdentityOnType {
    NotFound,
}

#[derive(ApiError)]
#[api_error(skip)]
enum FieldKeyOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound { id: u32 },
}

#[derive(ApiError)]
enum FieldKeyOnVariant {
    #[api_error(code = "not_found", status = 404, detail)]
    NotFound { id: u32 },
}

#[derive(ApiError)]
enum TypeKeyOnVariant {
    #[api_error(code = "not_found", status = 404, adapters = false)]
    NotFound,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct TypeKeyOnField {
    #[api_error(docs_url = "/errors")]
    id: u32,
}

#[derive(ApiError)]
#[api_error(number = 7)]
enum VariantKeyOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

#[derive(ApiError)]
enum VariantKeyOnField {
    #[api_error(code = "not_found", status = 404)]
    NotFound {
        #[api_error(details)]
        id: u32,
    },
}

#[derive(ApiError)]
enum CrateOnVariant {
    #[api_error(code = "not_found", status = 404, crate = ::errbook)]
    NotFound,
}

#[derive(ApiError)]
enum BackoffOnVariant {
    #[api_error(code = "slow", status = 503, backoff(attempts = 3))]
    Slow,
}

#[derive(ApiError)]
enum RetryAfterOnVariant {
    /// Too many requests
    #[api_error(code = "too_many", status = 429, retry_after = "5s")]
    TooMany,
}

fn main() {}
