use errbook::ApiError;

#[derive(ApiError)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase")]
enum BookingError {
    #[api_error(code = "a", status = 400, details, message = "{0}")]
    A(#[serde(rename = "the id")] u32, #[api_error(skip)] String),
    #[api_error(code = "b", status = 400, details)]
    B(#[serde(flatten)] Inner),
    #[api_error(code = "c", status = 400, details)]
    C {
        #[serde(serialize_with = "errbook::messages")]
        errors: Vec<Plain>,
        #[serde(serialize_with = "errbook::bodies")]
        bodies: Vec<Plain>,
    },
}

#[derive(serde::Serialize)]
struct Inner {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "plain", status = 400)]
struct Plain;
