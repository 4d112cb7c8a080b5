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

fn equals() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow = "missing_help";
    }
}

fn empty() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow();
    }
}

fn lint_in_quotes() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow("missing_help" = "the guide says it");
    }
}

fn unknown_lint() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(colour = "it is blue");
    }
}

fn misspelt_lint() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(mising_help = "the guide says it");
    }
}

fn unused_allow() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(unused_allow = "later");
    }
}

fn without_reason() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(missing_help);
    }
}

fn empty_reason() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(missing_help = " ");
    }
}

fn reason_not_text() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(missing_help = because);
    }
}

fn missing_comma() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(missing_help = "the guide says it" mixed_style = "it is old");
    }
}

fn twice() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(missing_help = "the guide says it", missing_help = "again");
    }
}

fn rule_twice() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(mixed_style = "it is old"); allow(missing_www_authenticate = "no browser");
    }
}

fn several_mistakes() {
    errbook::catalog! {
        pub static API = [AuthError];
        allow(missing_hlp = "", mixed_style("old-key") = "", mixed_style("old-key") = "again");
    }
}

fn dash() {
    errbook::catalog! {
        /// Every error
        pub static API = [AuthError];
        allow(missing-help = "the messages say it");
    }
}

fn main() {}
