errbook::envelope! {
    const OURS: "application/json" = { "id": "E{number:04}" };
}

fn main() {}
