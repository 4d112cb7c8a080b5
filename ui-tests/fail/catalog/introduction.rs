/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

fn no_text() {
    errbook::catalog! {
        pub static API = [AuthError];
        introduction = ["Decide by code."];
    }
}

fn no_value() {
    errbook::catalog! {
        pub static API = [AuthError];
        introduction("Decide by code.");
    }
}

fn empty() {
    errbook::catalog! {
        pub static API = [AuthError];
        introduction = "
        ";
    }
}

fn twice() {
    errbook::catalog! {
        pub static API = [AuthError];
        introduction = "Decide by code.";
        introduction = "Quote the id.";
    }
}

fn main() {}
