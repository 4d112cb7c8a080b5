use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = next, r#type = self::next), computed(build = Build::number))]
#[api_error(computed(typed: std::option::Option<u32> = next, list: Vec<u8>= list))]
struct NotFound;

fn list() -> Vec<u8> {
    Vec::new()
}

struct Build;

impl Build {
    fn number() -> &'static str {
        "7"
    }
}

fn next() -> Option<u32> {
    None
}
