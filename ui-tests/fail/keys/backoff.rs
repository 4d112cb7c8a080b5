use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 1)))]
struct OneAttempt;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(factor = 0.5)))]
struct FactorBelowOne;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(factor = -2.0)))]
struct FactorNegative;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 1, factor = 0.5)))]
struct TwoWrongParameters;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(initial = "10s", max = "5s")))]
struct MaxBelowInitial;

#[derive(ApiError)]
#[api_error(backoff(initial = "30s"))]
enum MaxBelowInitialOfTheType {
    #[api_error(code = "slow", status = 503, retry(backoff(max = "10s")))]
    Slow,
}

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(initial = "90s")))]
struct DefaultMaxBelowInitial;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(initial = "0s")))]
struct NoTime;

fn main() {}
