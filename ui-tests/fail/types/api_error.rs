use errbook::ApiError;

struct NotFound;

fn answer(error: impl ApiError) -> String {
    error.code().to_owned()
}

const _: fn() -> String = || answer(NotFound);

#[derive(ApiError)]
enum TransparentForeign {
    #[api_error(transparent)]
    Io(std::io::Error),
}

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

#[derive(ApiError)]
enum TransparentOption {
    #[api_error(transparent)]
    Inner(Option<Inner>),
}

struct NotAnError;

/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

errbook::catalog! {
    pub static API = [AuthError, NotAnError];
}

const _: fn(&dyn ApiError) = |_| {};

fn main() {}
