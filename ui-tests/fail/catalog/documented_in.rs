/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

fn page_missing() {
    errbook::catalog! {
        pub static API = [AuthError];
        documented_in = "docs/erors.md";
    }
}

fn page_outside() {
    errbook::catalog! {
        pub static API = [AuthError];
        documented_in = "../errors.md";
    }
}

fn page_not_in_quotes() {
    errbook::catalog! {
        pub static API = [AuthError];
        documented_in = docs;
    }
}

fn page_without_equals() {
    errbook::catalog! {
        pub static API = [AuthError];
        documented_in "docs/errors.md";
    }
}

fn page_column_turned_around() {
    errbook::catalog! {
        pub static API = [AuthError];
        documented_in("docs/errors.md", code = "Fehler");
    }
}

fn page_column_without_quotes() {
    errbook::catalog! {
        pub static API = [AuthError];
        documented_in("docs/errors.md", Fehler = code);
    }
}

fn page_columns_without_path() {
    errbook::catalog! {
        pub static API = [AuthError];
        documented_in("Fehler" = code);
    }
}

fn main() {}
