//! How to write a value of each kind: shown after the key in compile errors and in the attribute reference.

macro_rules! usage {
    (Adapters) => {
        " = false"
    };
    (Backoff) => {
        r#"(initial = "1s", factor = 2.0, max = "60s", attempts = 4)"#
    };
    (Code) => {
        r#" = "slot_unavailable""#
    };
    (Computed) => {
        "(name: Type = path::to::function)"
    };
    (CratePath) => {
        " = ::path"
    };
    (Effect) => {
        r#" = "none""#
    };
    (Extra) => {
        r#"(name = "…")"#
    };
    (Flag) => {
        ""
    };
    (GrpcCode) => {
        r#" = "aborted""#
    };
    (HeaderName) => {
        r#" = "WWW-Authenticate""#
    };
    (Headers) => {
        r#"("Name" = "value")"#
    };
    (i32) => {
        " = 17"
    };
    (Json) => {
        r#" = "…""#
    };
    (LogLevel) => {
        r#" = "warn""#
    };
    (MediaType) => {
        r#" = "application/json""#
    };
    (MessageAttr) => {
        r#" = "…""#
    };
    (On) => {
        "(not_found)"
    };
    (Path) => {
        " = path::NAME"
    };
    (RetryAttr) => {
        r#" = "never""#
    };
    (SchemaAttr) => {
        " = Type"
    };
    (Status) => {
        " = 409"
    };
    (Statuses) => {
        "(502, 503, 504)"
    };
    (Text) => {
        r#" = "…""#
    };
    (Throttled) => {
        r#"(after = "45s")"#
    };
    (UriTemplate) => {
        r#" = "…""#
    };
}
