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

fn text_under_json() {
    errbook::envelope! {
        const OURS: "application/problem+json" = "{message}";
    }
}

fn text_under_html() {
    errbook::envelope! {
        const OURS: "text/html" = "{message}";
    }
}

fn json_under_text() {
    errbook::envelope! {
        const OURS: "text/plain" = { "code": code };
    }
}

fn media_type_without_a_body() {
    errbook::envelope! {
        const OURS: "text/plain" = ();
    }
}

fn not_empty() {
    errbook::envelope! {
        const OURS = (code);
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
