use errbook::ApiError;

#[derive(ApiError)]
enum Foreign {
    #[api_error(transparent)]
    Io(std::io::Error),
    #[api_error(transparent)]
    Boxed(Box<std::fmt::Error>),
}

fn main() {}
