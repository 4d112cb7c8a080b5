fn respond() -> u16 {
    use errbook::{ApiError, envelope};

    envelope! {
        const HERE: "application/json" = [code, { "status": status }, details?];
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = HERE, details)]
    struct NotFound {
        id: u32,
    }

    NotFound { id: 7 }.status().as_u16()
}
