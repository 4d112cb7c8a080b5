errbook::envelope! {
    const OURS: "application/json" = { "code": code "status": status };
}

fn main() {}
