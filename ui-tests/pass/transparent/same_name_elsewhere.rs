mod database {
    #[derive(errbook::ApiError)]
    #[api_error(code = "database", status = 500)]
    pub(crate) struct Error;
}

#[derive(errbook::ApiError)]
enum Error {
    #[api_error(transparent)]
    Database(database::Error),
}
