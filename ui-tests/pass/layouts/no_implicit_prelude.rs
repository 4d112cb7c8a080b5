#![no_implicit_prelude]

mod core {}
mod errbook {}
mod std {}

::renamed::envelope! {
    /// Ours
    #[allow(dead_code)]
    pub(crate) const OURS: "application/vnd.ours+json; v=1" = {
        "type"?: docs_url, "text": "{{{status}}} {reason}", "retry"?: { "in": retry_after, "word": retry },
        "list": [-1, 2.5, true, null, "\u{e9}\""], "kind"?: extra.kind, "number": number or 0, "id"?: details.id, ..details,
    };
    const LIST: "application/json" = [];
    const EMPTY: "application/json" = {};
}

#[derive(::renamed::ApiError)]
#[api_error(crate = ::renamed, code = "slow", status = 429, envelope = OURS, details)]
struct Slow {
    id: u32,
    #[api_error(retry_after)]
    after: u8,
}
