use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502)]
struct WithValue(#[api_error(status = 502)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status)]
struct OnTheVariant(u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502)]
struct TwoFields(#[api_error(status)] u16, #[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502)]
struct AlsoTheDelay(#[api_error(status, retry_after)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream")]
struct NoStatusOfItsOwn(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 409)]
struct NoDefaultClass(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, retry = "never")]
struct NeverRetried {
    #[api_error(status)]
    status: u16,
    #[api_error(retry_after)]
    after: u64,
}

fn main() {}
