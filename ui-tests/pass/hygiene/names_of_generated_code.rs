//! Names that generated code uses, too.

use errbook::ApiError;

const __errbook_0: u32 = 1;
static __errbook_1: u32 = 1;
struct __errbook_2;
mod __errbook {}
static __ERRBOOK_0: u32 = 1;
const __ERRBOOK_OWNER: u32 = 1;
const __errbook_visitor: u32 = 1;
const __errbook_serializer: u32 = 1;
const __errbook_header: u32 = 1;
const __errbook_index: u32 = 1;
const __errbook_rejection: u32 = 1;
const __errbook_value: u32 = 1;

fn function() -> u32 {
    7
}

#[derive(ApiError)]
enum Error<'__errbook, '__errbook_> {
    #[api_error(code = "not_found", status = 429, details, computed(now = function), message = "{id} {text:?}")]
    NotFound {
        id: u32,
        #[serde(rename = "name")]
        text: &'__errbook str,
        #[serde(skip_serializing_if = "Option::is_none")]
        other: Option<&'__errbook_ str>,
        #[api_error(header = "X-A")]
        header: Option<u32>,
        #[api_error(retry_after)]
        delay: u64,
    },
    #[api_error(transparent)]
    Inner(Inner),
}

#[derive(ApiError)]
#[api_error(code = "inner", status = 404)]
struct Inner;
