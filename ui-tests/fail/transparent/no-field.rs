use errbook::ApiError;

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent)]
    Inner,
}

fn main() {}
