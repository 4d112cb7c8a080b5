use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers())]
struct EmptyList;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers = "Allow: GET")]
struct WithoutList;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers(Allow = "GET"))]
struct NameWithoutQuotes;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Limit" = 60))]
struct ValueNotAString;

#[derive(ApiError)]
#[api_error(headers("Content-Type" = "text/plain"))]
enum ContentTypeOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Content-Type" = "text/plain", "Allow" = ""))]
struct TwoMistakes;

#[derive(ApiError)]
#[api_error(
    code = "not_found",
    status = 404,
    headers("A" = 1, "B" = "{cod}", C = "x", "D", "b" = "x", "E" = "x" "y",, "F" = 2, =)
)]
struct SeveralMistakes;

fn main() {}
