use errbook::ApiError;

#[derive(ApiError)]
#[api_error(crate = ::std, code = "not_found", status = 404, details)]
struct AnotherCrate {
    id: u32,
}

#[derive(ApiError)]
#[api_error(crate = ::problems, code = "not_found", status = 404, details)]
struct NoCrate {
    id: u32,
}

fn main() {}
