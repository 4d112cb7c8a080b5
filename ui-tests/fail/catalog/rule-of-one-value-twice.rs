/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

errbook::catalog! {
    pub static API = [AuthError];
    no_response = retry(backoff(attempts = 3));
    no_response = retry(backoff(attempts = 4));
}

fn main() {}
