use errbook::ApiError;

#[derive(serde::Serialize)]
struct Seat {
    row: u8,
    r#type: &'static str,
}

#[derive(ApiError)]
#[api_error(
    headers("X-Api" = "{status} {{v1}}", "Link" = "<{docs_url}>; rel=\"help\""), extra(kind = "a", list = [1, -2.5, "b"]),
    backoff(initial = "1m 30s", factor = 3, max = "1h", attempts = 8), throttled(after = "500ms"),
)]
enum BookingError {
    #[api_error(code = "slow", status = 503, retry(backoff(attempts = 2,)), headers("x-api" = "own"), extra(kind = true))]
    Slow,
    #[api_error(
        code = "slowed",
        status = 503,
        since = "1.4",
        replaced_by = "slow",
        log = "warn",
        on(server_error, panic, timeout)
    )]
    #[deprecated]
    Slowed,
    #[api_error(code = "later", status = 202, allow_status)]
    Later,
    #[api_error(code = "bad", status = 400, on(client_error, not_found))]
    Bad(errbook::Rejection),
    #[api_error(code = "upstream", status = 502, details)]
    Upstream {
        #[api_error(status, detail, example = 404)]
        status: u16,
    },
    #[api_error(code = "gateway", status = 502, statuses(502, 503, 504))]
    Gateway(#[api_error(status, header = "X-Status")] Option<u16>),
    #[api_error(code = "busy", status = 429, retry(throttled()), details)]
    Busy {
        #[api_error(header = "X-Limit", detail, example = 60)]
        limit: u32,
        #[api_error(header = "X-Window")]
        window: Option<&'static str>,
        #[api_error(retry_after, example = 45)]
        after: u32,
        #[api_error(example = -1)]
        balance: i32,
        #[api_error(example = [Seat { row: 1, r#type: "aisle" }])]
        seats: Vec<Seat>,
    },
}
