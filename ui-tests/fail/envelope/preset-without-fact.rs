use errbook::ApiError;

#[derive(ApiError)]
#[api_error(envelope = errbook::envelope::NUMERIC_CODE)]
enum CallbackError {
    #[api_error(code = "unknown_slot", status = 400, number = 1)]
    UnknownSlot,
    #[api_error(code = "unknown_doctor", status = 400)]
    UnknownDoctor,
    #[api_error(code = "closed", status = 400, details)]
    Closed { until: String },
}

fn main() {}
