errbook::envelope! {
    const OURS: "application/json" = { "code": code, "code": status };
}

fn main() {}
