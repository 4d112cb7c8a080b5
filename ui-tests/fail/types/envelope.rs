use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = PLAIN)]
struct NotAnEnvelope;

const PLAIN: &str = "plain";

/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

const NUMBER: u8 = 1;

errbook::catalog! {
    pub static API = [AuthError];
    envelope = NUMBER;
}

fn main() {}
