use errbook::ApiError;

mod envelopes {
    errbook::envelope! {
        pub(super) const A: "application/json" = { "code": code };
        pub(super) const B: "application/json" = { "message": message };
    }

    pub(super) struct Named;

    impl Named {
        pub(super) const C: errbook::envelope::Envelope = B;
    }
}

#[derive(ApiError)]
#[api_error(envelope = envelopes::A)]
enum BookingError {
    #[api_error(code = "a", status = 400)]
    A,
    #[api_error(code = "b", status = 400, envelope = envelopes::B)]
    B,
    #[api_error(code = "c", status = 400, envelope = envelopes::Named::C)]
    C,
}
