errbook::envelope! {
    const SHAPE: "application/json" = { "code": code }, ;
}

fn main() {}
