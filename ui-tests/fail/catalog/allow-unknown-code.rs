/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
    /// Old key
    #[api_error(code = "old-key", status = 401)]
    OldKey,
}

errbook::catalog! {
    pub static API = [AuthError];
    allow(mixed_style("no_key", "old_key") = "it is old");
}

fn main() {}
