errbook::envelope! {
    const OURS: "json" = { "code": code };
}

fn main() {}
