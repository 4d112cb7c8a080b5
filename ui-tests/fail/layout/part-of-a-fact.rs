errbook::envelope! {
    const OURS: "application/json" = { "code": code.name };
}

fn main() {}
