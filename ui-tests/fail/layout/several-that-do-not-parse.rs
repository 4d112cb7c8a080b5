use errbook::ApiError;

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

fn main() {}
