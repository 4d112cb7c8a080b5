macro_rules! errors {
    ($($name:ident $code:literal $status:literal $retry:literal $number:literal $text:literal $field:ident: $type:ty;)*) => {
        #[derive(errbook::ApiError)]
        enum Generated {
            $(#[api_error(code = $code, status = $status, retry = $retry, number = $number, message = $text, details)]
            $name { $field: $type },)*
        }
    };
}

errors! {
    NotFound "not_found" 404 "never" 1 "No {id}." id: u32;
    SlotTaken "slot_taken" 409 "refresh" -2 "{slot:?} is taken." slot: Option<String>;
}
