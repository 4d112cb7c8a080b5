errbook::envelope! {
    const OURS: "application/json" = { "version": 1u8 };
}

fn main() {}
