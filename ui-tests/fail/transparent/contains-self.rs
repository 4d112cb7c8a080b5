use errbook::ApiError;

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent)]
    Outer(Box<Self>),
}

fn main() {}
