use errbook::ApiError;

#[derive(ApiError)]
enum r#enum {
    #[api_error(code = "a", status = 400, details, message = "{type:?} {match}")]
    r#struct { r#type: Option<u8>, r#match: u8 },
    #[api_error(code = "b", status = 429)]
    r#fn {
        #[api_error(retry_after)]
        r#in: u8,
    },
    #[api_error(transparent)]
    r#where(Inner),
}

#[derive(ApiError)]
#[api_error(code = "c", status = 400, computed(r#fn = self::r#use))]
struct Inner;

fn r#use() -> u8 {
    7
}
