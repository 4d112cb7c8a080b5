/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

fn path() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = [SLOT_TAKEN];
    }
}

fn negative_code() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = [-"slot_taken"];
    }
}

fn too_large() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = [2147483648];
    }
}

fn without_status() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = [("slot_taken")];
    }
}

fn status_in_quotes() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = [("slot_taken", "409")];
    }
}

fn status_of_success() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = [("slot_taken", 199)];
    }
}

fn number_at_status() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = [(17, 409)];
    }
}

fn three() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = [("slot_taken", 409, 17)];
    }
}

fn twice() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = ["slot_taken", ("gone", 409), ("gone", 410), 17, "slot_taken", ("gone", 409), -17, 17];
    }
}

fn at_every_status() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = ["slot_taken", ("slot_taken", 409), ("gone", 409), ("gone", 410), "gone"];
    }
}

fn main() {}
