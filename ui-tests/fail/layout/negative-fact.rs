errbook::envelope! {
    pub const OURS: "application/json" = { "a": code, "b": -code };
}

fn main() {}
