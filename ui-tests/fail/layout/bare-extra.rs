errbook::envelope! {
    const OURS: "application/json" = { "kind": extra };
}

fn main() {}
