macro_rules! error {
    ($name:ident, $status:expr, $description:expr, $envelope:path, $function:path) => {
        #[derive(errbook::ApiError)]
        #[api_error(code = "made", status = $status, description = $description)]
        #[api_error(envelope = $envelope, computed(id = $function))]
        struct $name;
    };
}

error!(
    Made,
    404,
    "Made by a macro",
    errbook::envelope::NESTED,
    std::process::id
);
