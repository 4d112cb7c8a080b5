use errbook::ApiError;

#[derive(ApiError)]
enum Never {}

#[derive(ApiError)]
#[api_error(docs_url = "/errors/{code}", envelope = errbook::envelope::NESTED)]
enum NoneLeft {
    #[cfg(any())]
    None,
}

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent)]
    Never(Never),
}
