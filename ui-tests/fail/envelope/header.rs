fn no_media_type() {
    errbook::envelope! {
        const OURS = { "code": code };
    }
}

fn media_type() {
    errbook::envelope! {
        const OURS: "json" = { "code": code };
    }
}

fn type_instead_of_media_type() {
    errbook::envelope! {
        const OURS: Envelope = { "code": code };
    }
}

fn static_instead_of_const() {
    errbook::envelope! {
        static OURS: "application/json" = { "code": code };
    }
}

fn root_is_a_fact() {
    errbook::envelope! {
        const OURS: "application/json" = code;
    }
}

fn root_is_a_string() {
    errbook::envelope! {
        const OURS: "application/json" = "error";
    }
}

fn missing_semicolon() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": code }
    }
}

fn behind_the_layout() {
    errbook::envelope! {
        const SHAPE: "application/json" = { "code": code }, ;
    }
}

fn keyword_as_name() {
    errbook::envelope! {
        const type: "application/json" = { "code": code };
    }
}

fn ends_early() {
    errbook::envelope! {
        pub const
    }
}

fn ends_behind_the_equals_sign() {
    errbook::envelope! {
        pub const OURS: "application/json" =
    }
}

fn no_layout() {
    errbook::envelope! {
        pub const OURS: "application/json" = ;
    }
}

fn main() {}
