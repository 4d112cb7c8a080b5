use errbook::ApiError;

#[derive(ApiError)]
enum Outer<T, U> {
    #[api_error(transparent)]
    First(T),
    #[api_error(transparent)]
    Second(Box<U>),
}

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

const _: fn(&Outer<Inner, Inner>) -> u16 = |error| error.status().as_u16();
