fn respond<T: ToString>(value: &T) -> String {
    use errbook::ApiError;

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, message = "No {0}.", computed(request_id = request_id))]
    struct NotFound(String);

    fn request_id() -> u32 {
        7
    }

    NotFound(value.to_string()).message().into_owned()
}
