use errbook::ApiError;

errbook::envelope! {
    const OURS: "application/json" = { "field": details.field };
}

fn no_number() {
    errbook::envelope! {
        const OURS: "application/json" = { "number": number };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS)]
    struct NotFound;
}

fn no_number_in_text() {
    errbook::envelope! {
        const OURS: "application/json" = { "id": "E{number}" };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS)]
    struct NotFound;
}

fn no_docs_url() {
    errbook::envelope! {
        const OURS: "application/json" = { "links": { "help": docs_url } };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS)]
    struct NotFound;
}

fn no_help() {
    errbook::envelope! {
        const OURS: "application/json" = { "help": help };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS)]
    struct NotFound;
}

fn no_extra() {
    errbook::envelope! {
        const OURS: "application/json" = { "kind": extra.kind };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS)]
    struct NotFound;
}

fn computed_option() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, computed(field: Option<u8> = std::option::Option::default))]
    struct NotFound;
}

fn no_detail() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS)]
    struct NotFound;
}

fn optional_detail() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, details)]
    struct NotFound {
        field: Option<u32>,
    }
}

fn no_delay() {
    errbook::envelope! {
        const OURS: "application/json" = { "again": retry_after };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS)]
    struct NotFound;
}

fn optional_delay() {
    errbook::envelope! {
        const OURS: "application/json" = { "again": retry_after };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, retry = "backoff")]
    struct NotFound {
        #[api_error(retry_after)]
        after: Option<u32>,
    }
}

fn optional_delay_in_a_text() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": code, "more"?: { "text": "{details.field} after {retry_after}" } };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, retry = "backoff")]
    struct NotFound {
        #[api_error(detail)]
        field: u32,
        #[api_error(retry_after)]
        after: Option<u32>,
    }
}

fn preset_without_fact() {
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
}

fn no_place_for_details() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": code };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, details)]
    struct NotFound {
        field: u32,
    }
}

fn no_place_in_a_text() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = errbook::envelope::TEXT, details)]
    struct NotFound {
        field: u32,
    }
}

fn no_place_without_a_body() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = errbook::envelope::EMPTY, details)]
    struct NotFound {
        field: u32,
    }
}

fn list_in_a_text() {
    errbook::envelope! {
        const OURS: "text/plain" = "{details.fields}";
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, details)]
    struct NotFound {
        fields: Vec<u32>,
    }
}

fn optional_detail_in_a_text() {
    errbook::envelope! {
        const OURS: "text/plain" = "{details.field}";
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, details)]
    struct NotFound {
        field: Option<u32>,
    }
}

fn text_type_for_the_default() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, content_type = "text/plain")]
    struct NotFound;
}

fn json_type_for_a_text() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = errbook::envelope::TEXT, content_type = "application/json")]
    struct NotFound;
}

fn media_type_without_a_body() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = errbook::envelope::EMPTY, content_type = "text/plain")]
    struct NotFound;
}

fn body_at_a_status_without_one() {
    #[derive(ApiError)]
    enum CacheError {
        #[api_error(code = "empty", status = 204, allow_status)]
        Empty,
        #[api_error(code = "reset", status = 205, allow_status, envelope = errbook::envelope::TEXT)]
        Reset,
        #[api_error(code = "unchanged", status = 304, allow_status, envelope = errbook::envelope::FLAT)]
        Unchanged,
        #[api_error(code = "known", status = 304, allow_status, envelope = errbook::envelope::EMPTY)]
        Known,
    }
}

fn detail_named_like_a_member() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": code, ..details };
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, details)]
    struct NotFound {
        code: u32,
    }
}

fn computed() -> &'static str {
    "computed"
}

fn computed_without_a_place() {
    #[derive(ApiError)]
    #[api_error(envelope = errbook::envelope::FLAT_ERROR)]
    enum GoneError {
        #[api_error(code = "gone", status = 410, computed(request_id = computed))]
        Untyped,
        #[api_error(code = "past", status = 410, computed(request_id: &'static str = computed))]
        Typed,
    }
}

fn computed_named_like_a_member() {
    #[derive(ApiError)]
    #[api_error(envelope = errbook::envelope::FLAT)]
    enum GoneError {
        #[api_error(code = "gone", status = 410, computed(code = computed))]
        Untyped,
        #[api_error(code = "past", status = 410, computed(code: &'static str = computed))]
        Typed,
    }
}

fn computed_list_in_a_text() {
    errbook::envelope! {
        const OURS: "text/plain" = "{details.fields}";
    }

    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, envelope = OURS, computed(fields: Vec<u32> = Vec::new))]
    struct NotFound;
}

type Maybe = Option<u32>;

fn optional_by_alias() {
    errbook::envelope! {
        const OURS: "application/json" = { "again": retry_after, "field": details.field, "seat": details.seat };
    }

    #[derive(ApiError)]
    #[api_error(code = "slow", status = 429, envelope = OURS, computed(seat: Maybe = std::option::Option::default))]
    struct Slow {
        #[api_error(retry_after)]
        after: Maybe,
        #[api_error(detail)]
        field: Maybe,
    }
}

fn main() {}
