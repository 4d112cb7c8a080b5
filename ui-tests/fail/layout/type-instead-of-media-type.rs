errbook::envelope! {
    const OURS: Envelope = { "code": code };
}

fn main() {}
