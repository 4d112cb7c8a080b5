errbook::envelope! {
    const OURS: "application/json" = { "id": "E{numbr}" };
}

fn main() {}
