use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed())]
struct ComputedEmpty;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed = next)]
struct ComputedWithoutList;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(request_id))]
struct ComputedWithoutFunction;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed("id" = next))]
struct ComputedNameIsAString;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(request::id = next))]
struct ComputedNameIsAPath;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(request_id = "req_1"))]
struct ComputedNotAPath;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(request_id = next()))]
struct ComputedCall;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = next, id = next))]
struct ComputedTwice;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id: = next, of: u8, other: 7 = next))]
struct ComputedWithoutType;

fn next() -> u32 {
    7
}

#[derive(ApiError)]
#[api_error(
    code = "not_found",
    status = 404,
    computed("x-y" = f, a = b::<u8, u16>, c = || 1, d, e = "f", a = g)
)]
struct ComputedSeveralMistakes;

fn main() {}
