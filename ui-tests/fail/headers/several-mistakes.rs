use errbook::ApiError;

#[derive(ApiError)]
#[api_error(
    code = "not_found",
    status = 404,
    headers("A" = 1, "B" = "{cod}", C = "x", "D", "b" = "x", "E" = "x" "y",, "F" = 2, =)
)]
struct NotFound;

fn main() {}
