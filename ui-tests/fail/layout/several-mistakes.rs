errbook::envelope! {
    const FIRST: "json" = { "code": cod, "code": status };
    const BROKEN: "application/json" = { code };
    const LAST: "application/json" = code;
}

fn main() {}
