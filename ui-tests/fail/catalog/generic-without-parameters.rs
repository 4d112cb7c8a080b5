/// Anything
#[derive(errbook::ApiError)]
enum Error<T> {
    /// Gone
    #[api_error(code = "gone", status = 410)]
    Gone(#[api_error(skip)] T),
}

errbook::catalog! {
    pub static API = [Error];
}

fn main() {}
