errbook::envelope! {
    const OURS = { "code": code };
}

fn main() {}
