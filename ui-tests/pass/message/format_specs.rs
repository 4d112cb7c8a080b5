use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(
        code = "a",
        status = 400,
        message = "{id:?} {id:#x} {id:>+8} {id:e} {{id}}"
    )]
    Named { id: u32 },
    #[api_error(code = "b", status = 400, message = "{1} {0:.2} {1:?}")]
    Tuple(f64, &'static str),
    #[api_error(
        code = "c",
        status = 400,
        message = "{at:p} {at:#?}\n\
        over two lines"
    )]
    Pointer { at: &'static [u8; 1] },
}
