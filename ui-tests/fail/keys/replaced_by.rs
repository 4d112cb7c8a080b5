use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "gone", status = 410, replaced_by = "slot_gone")]
struct NotDeprecated;

#[deprecated]
#[derive(ApiError)]
#[api_error(code = "gone", status = 410, replaced_by = "gone")]
struct ReplacedByItself;

#[deprecated]
#[derive(ApiError)]
#[api_error(code = "gone", status = 410, replaced_by = "slot gone")]
struct NotACode;

#[deprecated]
#[derive(ApiError)]
#[api_error(code = "gone", status = 410, replaced_by = slot_gone)]
struct NotAString;

fn main() {}
