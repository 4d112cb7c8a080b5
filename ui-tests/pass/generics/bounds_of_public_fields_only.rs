use errbook::ApiError;

struct Private;

#[derive(ApiError)]
#[api_error(code = "invalid", status = 422, message = "{shown:?} {shown}")]
struct Invalid<T, U, V> {
    #[api_error(detail)]
    public: Vec<T>,
    shown: U,
    private: V,
}

const _: fn(&Invalid<u8, u8, Private>) -> u16 = |error| error.status().as_u16();
