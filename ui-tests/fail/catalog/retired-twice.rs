/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

errbook::catalog! {
    pub static API = [AuthError];
    retired = ["slot_taken", ("gone", 409), ("gone", 410), 17, "slot_taken", ("gone", 409), -17, 17];
}

fn main() {}
