/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

errbook::catalog! {
    pub static API = [AuthError];
    documented_in("docs/errors.md", code = "Fehler");
}

fn main() {}
