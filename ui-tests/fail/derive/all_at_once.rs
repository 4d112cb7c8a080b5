use errbook::ApiError;

#[derive(ApiError)]
#[api_error(content_type = "json", envelop = errbook::envelope::NESTED)]
enum AllAtOnce {
    #[api_error(code = "not found", status = "404")]
    NotFound,
    #[api_error(status = 409, retry = "nevr", message = "No {slot}.")]
    SlotTaken { slots: u32 },
    #[api_error(code = "gone", status = 410, details = true, docs_url = "a b")]
    Gone,
    #[api_error(code = "gone", status = 410, number = 1, number = 2)]
    GoneToo,
    #[api_error(code = "busy", status = 404)]
    Busy(#[api_error(retry_after)] u64, #[api_error(details)] u32),
    #[api_error(transparent, help = "Ask.")]
    Other(u32, u32),
    Bare,
}

#[derive(ApiError)]
enum AllOfOneVariant {
    #[api_error(code = "slot taken", status = 409, docs_url = "/errors/{cod}")]
    SlotTaken {
        #[api_error(retry_after, details)]
        next: u32,
    },
}

fn main() {}
