errbook::envelope! {
    const OURS: "application/json" = { "code": cod };
}

fn main() {}
