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

fn no_code() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(mixed_style() = "it is old");
    }
}

fn code_without_quotes() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(mixed_style(old_key) = "it is old");
    }
}

fn code_twice() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(mixed_style("old-key") = "it is old", mixed_style("no_key", "old-key") = "again");
    }
}

fn code_after_whole() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(mixed_style = "it is old", mixed_style("old-key") = "again");
    }
}

fn whole_after_code() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(mixed_style("old-key") = "it is old", mixed_style = "again");
    }
}

fn codes_of_several_envelopes() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(several_envelopes("old-key") = "it is old");
    }
}

fn main() {}
