errbook::envelope! {
    const OURS: "application/json" = { ..details, "more": { ..details } };
}

fn main() {}
