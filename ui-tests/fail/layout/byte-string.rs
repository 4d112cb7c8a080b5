errbook::envelope! {
    const OURS: "application/json" = { "code": b"a" };
}

fn main() {}
