#![no_implicit_prelude]

mod core {}
mod errbook {}
mod std {}

/// Gone
#[derive(::renamed::ApiError)]
#[api_error(crate = ::renamed, code = "gone", status = 410, number = 17)]
struct Gone;

::renamed::catalog! {
    /// Ours
    #[allow(dead_code)]
    pub(crate) static OURS = [Gone];
    envelope = [::renamed::envelope::NESTED];
    retired = ["slot_taken", ("gone", 404), -17];
    no_response = retry(backoff(initial = "1s", attempts = 4));
}

::renamed::catalog! {
    static AGAIN = [Gone, ..OURS,];
}
