/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

errbook::catalog! {
    pub static API = [AuthError];
    retired = ["slot_taken", ("slot_taken", 409), ("gone", 409), ("gone", 410), "gone"];
}

fn main() {}
