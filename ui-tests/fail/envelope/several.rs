use errbook::ApiError;

errbook::envelope! {
    const FIRST: "json" = { "code": cod, "code": status };
    const BROKEN: "application/json" = { code };
    const LAST: "application/json" = code;
}

errbook::envelope! {
    const OURS: "application/json" = {
        "b": -code,
        "a": cod,
        c: [status],
        "d" code,
        "a": code "e": { "f": -"x", "g": code or -code, .. },
        "h": code.x.y,
        "i": [-status, staus, +1, 2 "x", details.a.b, nope],
        "j": extra.,
        "k": details."x",
    };
}

#[derive(ApiError)]
#[api_error(code = "gone", status = 410, envelope = OURS, details)]
struct Gone {
    id: u32,
}

fn broken_one_is_still_there() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": cod };
        const BROKEN: "application/json" = { code };
    }

    #[derive(ApiError)]
    enum BookingError {
        #[api_error(code = "not_found", status = 404, envelope = OURS)]
        NotFound,
        #[api_error(code = "gone", status = 410, envelope = BROKEN, details)]
        Gone { id: u32 },
    }
}

fn main() {}
