use errbook::ApiError;

pub(crate) mod public {
    use super::*;

    #[derive(ApiError)]
    pub enum BookingError {
        #[api_error(transparent)]
        Inner(Inner),
    }

    #[derive(ApiError)]
    #[api_error(code = "inner", status = 400, message = "{id:?}")]
    pub struct Inner {
        id: Id,
    }

    #[derive(Debug, serde::Serialize)]
    struct Id;
}
