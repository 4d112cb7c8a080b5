mod a {
    errbook::envelope! {
        pub const ERROR: "application/json" = { "code": code, "details"?: details };
    }
}

mod b {
    errbook::envelope! {
        pub const ERROR: "application/json" = { "code": code, ..details };
    }
}

/// Auth
#[derive(errbook::ApiError)]
#[api_error(envelope = b::ERROR)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

errbook::catalog! {
    pub static API = [AuthError];
    envelope = a::ERROR;
}

fn main() {}
