use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry())]
struct EmptyList;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry(never))]
struct BareClass;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 3), throttled(after = "1s")))]
struct TwoClasses;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(bakoff(attempts = 3)))]
struct MisspeltClass;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry(never(attempts = 3)))]
struct ParametersOfNever;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(throttled(attempts = 3)))]
struct UnknownParameter;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attemps = 3, facto = 2.0)))]
struct TwoUnknownParameters;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attemps = 3)))]
struct MisspeltParameter;

#[derive(ApiError)]
#[api_error(backoff(attemps = 3))]
enum MisspeltParameterOnType {
    #[api_error(code = "slow", status = 503)]
    Slow,
}

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 3, attempts = 4)))]
struct ParameterTwice;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts)))]
struct ParameterWithoutValue;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 3 factor = 2.0)))]
struct MissingComma;

fn main() {}
