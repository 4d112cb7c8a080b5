/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

fn string() {
    errbook::catalog! {
        pub static API = [AuthError];
        no_response = "backoff";
    }
}

fn word() {
    errbook::catalog! {
        pub static API = [AuthError];
        no_response = retry;
    }
}

fn not_retry() {
    errbook::catalog! {
        pub static API = [AuthError];
        no_response = backoff(attempts = 4);
    }
}

fn empty() {
    errbook::catalog! {
        pub static API = [AuthError];
        no_response = retry();
    }
}

fn misspelt_class() {
    errbook::catalog! {
        pub static API = [AuthError];
        no_response = retry(backof(attempts = 4));
    }
}

fn unknown_parameter() {
    errbook::catalog! {
        pub static API = [AuthError];
        no_response = retry(backoff(attemps = 4));
    }
}

fn main() {}
