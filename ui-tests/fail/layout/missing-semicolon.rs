errbook::envelope! {
    const OURS: "application/json" = { "code": code }
}

fn main() {}
