use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry = "sometimes")]
struct UnknownWord;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry = "nevr")]
struct MisspeltWord;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry = "Never")]
struct WrongCase;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry = backoff)]
struct NotInQuotes;

#[derive(ApiError)]
#[api_error(code = "slow_down", status = 429, retry = 30)]
struct Number;

#[derive(ApiError)]
#[api_error(code = "slow_down", status = 429, retry = "1m 30s")]
struct Duration;

#[derive(ApiError)]
#[api_error(code = "slow_down", status = 429, retry = "30")]
struct NumberInQuotes;

#[derive(ApiError)]
#[api_error(code = "slow_down", status = 429, retry = 1.5)]
struct Fraction;

#[derive(ApiError)]
#[api_error(code = "slot_unavailable", status = 409)]
struct SlotUnavailable;

#[derive(ApiError)]
#[api_error(code = "tls_failed", status = 525)]
struct TlsFailed;

fn main() {}
