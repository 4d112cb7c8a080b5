use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "invalid", status = 422, details, message = "{bytes:?}")]
struct Invalid<const N: usize = 3, const B: bool = true> {
    #[api_error(skip)]
    bytes: [u8; N],
    count: Option<u8>,
}

const _: fn(&Invalid<0>) -> u16 = |error| error.status().as_u16();
