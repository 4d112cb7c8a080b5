/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

errbook::catalog! {
    static OTHER = [AuthError];
}

errbook::catalog! {
    pub static API = [OTHER];
}

fn main() {}
