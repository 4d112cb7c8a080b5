errbook::envelope! {
    const OURS: "application/json" = { "id": "E{number" };
}

fn main() {}
