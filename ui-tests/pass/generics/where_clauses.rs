use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "invalid", status = 422, details)]
struct Invalid<I>
where
    I: Iterator<Item: Clone>,
    for<'a> &'a I: Sized,
{
    last: Option<I::Item>,
    #[api_error(skip)]
    rest: I,
}
