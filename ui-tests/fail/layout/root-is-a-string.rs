errbook::envelope! {
    const OURS: "application/json" = "error";
}

fn main() {}
