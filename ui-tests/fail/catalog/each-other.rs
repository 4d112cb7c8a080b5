use errbook::ApiError;

/// Gone
#[derive(ApiError)]
#[api_error(code = "gone", status = 410)]
struct Gone;

errbook::catalog! {
    static FIRST = [Gone, ..SECOND];
}

errbook::catalog! {
    static SECOND = [..FIRST];
}

fn main() {}
