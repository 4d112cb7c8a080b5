mod auth {
    /// Auth
    #[derive(errbook::ApiError)]
    pub enum Error {
        /// Gone
        #[api_error(code = "gone", status = 410)]
        Gone,
    }
}

mod booking {
    /// Booking
    #[derive(errbook::ApiError)]
    pub enum Error {
        /// Gone
        #[api_error(code = "gone", status = 410)]
        Gone,
    }
}

errbook::catalog! {
    pub static API = [auth::Error, booking::Error];
}

fn main() {}
