use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses(502, 503))]
struct NoField(u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses(503, 504))]
struct WithoutItsOwn(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses(502, 409, 507))]
struct NoDefaultClass(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 409, statuses(409, 502))]
struct NoDefaultClassOfItsOwn(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses(502, 503, 503))]
struct Twice(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses(502, 200))]
struct NotAnError(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, allow_status, statuses(502, 503))]
struct OnlyErrors(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses(502, 600, "503", 504u16, -1))]
struct NoStatuses(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses())]
struct Empty(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses = 503)]
struct NoList(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 502, statuses)]
struct NoValue(#[api_error(status)] u16);

#[derive(ApiError)]
#[api_error(code = "upstream", status = 404, statuses(404, 410))]
struct NeverRetried {
    #[api_error(status)]
    status: u16,
    #[api_error(retry_after)]
    after: u64,
}

fn main() {}
