/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

fn unknown_rule() {
    errbook::catalog! {
        pub static API = [AuthError];
        title = "Our API";
    }
}

fn misspelt_rule() {
    errbook::catalog! {
        pub static API = [AuthError];
        retird = ["slot_taken"];
    }
}

fn missing_equals() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired ["slot_taken"];
    }
}

fn missing_last_semicolon() {
    errbook::catalog! {
        pub static API = [AuthError];
        envelope = errbook::envelope::NESTED
    }
}

fn missing_semicolon_after_rule() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = "slot_taken"
        envelope = errbook::envelope::NESTED;
    }
}

fn rule_twice() {
    errbook::catalog! {
        pub static API = [AuthError];
        retired = "slot_taken";
        retired = 17;
    }
}

fn rule_of_one_value_twice() {
    errbook::catalog! {
        pub static API = [AuthError];
        no_response = retry(backoff(attempts = 3));
        no_response = retry(backoff(attempts = 4));
    }
}

fn envelope_string() {
    errbook::catalog! {
        pub static API = [AuthError];
        envelope = "nested";
    }
}

fn several_mistakes() {
    errbook::catalog! {
        pub static API = [AuthError];
        retird = 17;
        retired = ("slot_taken", 199);
        no_response = backoff(attempts = 4);
    }
}

fn broken_one_is_still_there() {
    errbook::catalog! {
        pub static API = [AuthError];
        retird = "slot_taken";
    }

    let _ = API.len();
}

errbook::catalog! {
    pub static API = [AuthError];
    retired = "slot_taken"
}

// Outside of a function: inside, the compiler would miss the static.
const _: fn() = || {
    let _ = API.len();
};

fn arguments_of_an_envelope() {
    errbook::catalog! {
        pub static API = [AuthError];
        envelope = errbook::envelope::NESTED<u8>;
    }
}

fn no_envelope() {
    errbook::catalog! {
        pub static API = [AuthError];
        envelope = [];
    }
}

fn ends_early() {
    errbook::catalog! {
        pub static API = [AuthError];
        envelope =
    }
}

fn mistakes_hide_no_others() {
    errbook::catalog! {
        pub static API = [AuthError BookingError];
        envelope = "nested";
        documented_in;
        retired = [slot_taken];
        retird = "slot_taken"
    }

    let _ = API.len();
}

fn main() {}
