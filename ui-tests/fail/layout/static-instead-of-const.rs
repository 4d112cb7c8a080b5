errbook::envelope! {
    static OURS: "application/json" = { "code": code };
}

fn main() {}
