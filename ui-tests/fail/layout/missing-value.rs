errbook::envelope! {
    const OURS: "application/json" = { "code": };
}

fn main() {}
