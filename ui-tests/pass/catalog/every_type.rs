use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use errbook::ApiError;

/// Borrows
#[derive(ApiError)]
#[api_error(code = "borrowed", status = 400, details)]
struct Borrowed<'a> {
    text: Cow<'a, str>,
}

/// Counts
#[derive(ApiError)]
enum Counted<const N: usize, T = ()> {
    /// Too many
    #[api_error(code = "too_many", status = 400)]
    TooMany(PhantomData<T>),
}

/// By a trait
trait Owner {
    type Error: ApiError;
}

impl Owner for u8 {
    type Error = Counted<8>;
}

type Alias = Borrowed<'static>;

macro_rules! by_macro {
    () => { Counted<2> };
}

errbook::catalog! {
    static EVERY_TYPE = [
        Borrowed<'static>, Borrowed<'_>, self::Alias, Counted<{ 1 + 1 }>, Counted<3, u8>, <u8 as Owner>::Error, by_macro!(),
        Arc<Box<Alias>>,
    ];
}
