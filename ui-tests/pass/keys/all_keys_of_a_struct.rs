use errbook::ApiError;

#[derive(ApiError)]
#[api_error(
    code = "not_found", number = -17, status = 0x194, retry = "refresh", effect = "unknown",
    message = r#"No "{id:>08.3}" {{here}}"#, description = "Not found", help = "Look elsewhere.", details,
    computed(request_id = std::process::id), envelope = errbook::envelope::NESTED,
    content_type = "application/vnd.error+json; charset=utf-8", docs_url = "../errors?n={number}&s={status}#{code}",
    shared_code, shared_number, crate = ::errbook, adapters = true,
)]
struct NotFound {
    id: f64,
}
