use errbook::ApiError;

/// Neither a type of std nor one with a derive of its schema.
#[derive(serde::Serialize)]
struct Slot;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct Named {
    #[api_error(schema = Slot)]
    text: String,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct OfTheField {
    #[api_error(schema)]
    slot: Slot,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct InAList {
    #[api_error(schema = Vec<Slot>)]
    slots: Vec<Slot>,
}

#[derive(ApiError)]
#[api_error(schema)]
#[api_error(code = "not_found", status = 404, details, computed(free: Slot = free))]
struct OfAllFields {
    id: u32,
    slot: Option<Slot>,
}

fn free() -> Slot {
    Slot
}

fn main() {}
