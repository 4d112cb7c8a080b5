fn name_without_quotes() {
    errbook::envelope! {
        const OURS: "application/json" = { code: code };
    }
}

fn member_twice() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": code, "code": status };
    }
}

fn missing_colon() {
    errbook::envelope! {
        const OURS: "application/json" = { "code" code };
    }
}

fn missing_value() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": };
    }
}

fn missing_comma() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": code "status": status };
    }
}

fn spread_of_a_fact() {
    errbook::envelope! {
        const OURS: "application/json" = { ..code };
    }
}

fn spread_twice() {
    errbook::envelope! {
        const OURS: "application/json" = { ..details, "more": { ..details } };
    }
}

fn main() {}
