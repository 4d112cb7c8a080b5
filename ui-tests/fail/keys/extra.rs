use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra())]
struct EmptyList;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra = "a")]
struct WithoutList;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(kind))]
struct WithoutValue;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(kind = KIND))]
struct PathAsValue;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(kind = 7u8))]
struct Suffix;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(limit = 1e400, list = [1, -2e999]))]
struct BeyondF64;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(kind = "a", kind = "b"))]
struct Twice;

#[derive(ApiError)]
#[api_error(extra(kind = "a", kind = "b"), extra(kind = "c", area = "d"))]
enum TwiceOnType {
    #[api_error(code = "not_found", status = 404, extra(area = "own"))]
    NotFound,
}

#[derive(ApiError)]
#[api_error(
    code = "not_found",
    status = 404,
    extra(x = 'c', kind = "a", y = {1}, "v" = 2, z = 1f32, kind = "b", w = foo)
)]
struct SeveralMistakes;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(a = { "b": 1 }, c = 1 2, d = now()))]
struct NotLiterals;

fn main() {}
