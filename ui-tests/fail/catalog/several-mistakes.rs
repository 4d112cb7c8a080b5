/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

errbook::catalog! {
    pub static API = [AuthError];
    retird = 17;
    retired = ("slot_taken", 200);
    no_response = backoff(attempts = 4);
}

fn main() {}
