use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "invalid", status = 4000, details)]
struct Invalid<'a, T: Clone, const N: usize = 3>
where
    T: Copy,
{
    value: &'a [T; N],
}

fn status(error: &Invalid<'_, u32>) -> u16 {
    error.status().as_u16()
}

const _: fn(&Invalid<'_, u32>) -> u16 = status;

fn main() {}
