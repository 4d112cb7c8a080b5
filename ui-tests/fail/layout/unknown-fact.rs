errbook::envelope! {
    const OURS: "application/json" = { "code": colour };
}

fn main() {}
