/// Moved
#[derive(errbook::ApiError)]
#[api_error(code = "gone", status = 410)]
struct Moved;

/// Gone
#[derive(errbook::ApiError)]
#[api_error(code = "gone", status = 410)]
struct Gone;

errbook::catalog! {
    pub static API = [Moved, Gone];
}

fn main() {}
