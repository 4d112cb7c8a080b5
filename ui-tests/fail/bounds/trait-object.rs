use errbook::ApiError;

const _: fn(&dyn ApiError) = |_| {};

fn main() {}
