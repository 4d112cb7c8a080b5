use errbook::ApiError;

#[derive(ApiError)]
enum ServerError {
    #[api_error(transparent)]
    Io(std::io::Error),
}

fn main() {}
