use errbook::ApiError;

use std::{borrow::Cow, collections::BTreeMap};

#[derive(ApiError)]
#[api_error(code = "invalid", status = 422, details)]
struct Invalid<'a> {
    name: &'a str,
    found: Cow<'a, [u8]>,
    fields: BTreeMap<&'a str, Vec<Option<&'static str>>>,
    pair: (u8, [i64; 3]),
}
