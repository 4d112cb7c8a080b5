use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = next, r#type = self::next), computed(build = Build::number))]
struct NotFound;

struct Build;

impl Build {
    fn number() -> &'static str {
        "7"
    }
}

fn next() -> Option<u32> {
    None
}
