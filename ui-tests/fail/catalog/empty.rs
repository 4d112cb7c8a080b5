errbook::catalog! {}

fn main() {}
