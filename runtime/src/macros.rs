//! The public macros around the procedural ones: their `$crate` is the path of this crate, however it is named.

/// Defines envelopes: the shapes of bodies with their media types, as the API's documentation shows them.
///
/// ```
/// use errbook::ApiError;
///
/// errbook::envelope! {
///     /// Our API's errors
///     pub const OURS: "application/json" = {
///         "error": { "type": code, "text": "{status} {reason}", "retry_in"?: retry_after, "more"?: details }
///     };
/// }
///
/// /// Too many requests
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slow_down", status = 429, envelope = OURS)]
/// struct SlowDown {
///     #[api_error(retry_after)]
///     seconds: u32,
/// }
///
/// assert_eq!(
///     SlowDown { seconds: 5 }.to_response().body(),
///     r#"{"error":{"type":"slow_down","text":"429 Too Many Requests","retry_in":5}}"#,
/// );
/// ```
///
/// # Grammar
///
/// Each definition is `VISIBILITY const NAME: "media/type" = LAYOUT;`, with doc comments and attributes before it.
///
/// | layout | media type | body |
/// |---|---|---|
/// | an object or a list | JSON: a part of the subtype is `json`, as in `application/problem+json` | one JSON document |
/// | a string | `text/plain`, with or without `charset=utf-8` | the text in UTF-8, in which nothing is escaped |
/// | `()` | none: `const NAME = ();` | none, and no `Content-Type` |
///
/// A text shows `details.NAME` only if it is a string, a number or a boolean. A detail that turns out to be something
/// else counts as one that cannot be serialized.
///
/// | written | meaning |
/// |---|---|
/// | `{ "name": value, … }` | an object, its members in this order |
/// | `"name"?: value` | left out when its fact is absent; an object or list, when all facts in it are |
/// | `..details` | the details as members of this object; allowed once |
/// | `[ value, value?, … ]` | a list; an element with `?` is left out like a member |
/// | `"text {status}"` | a string with facts in braces; `{{` is a literal brace |
/// | `1`, `-2.5`, `true`, `false`, `null` | a literal |
/// | `fact` | the fact's value |
/// | `fact or value` | the value when the fact is absent |
///
/// | fact | JSON | absent when |
/// |---|---|---|
/// | `code`, `reason` (the status's reason phrase) | string | never |
/// | `status` | number | never |
/// | `number` | number | not given |
/// | `message`, `description` | string | never |
/// | `help`, `docs_url` | string | not given |
/// | `retry` (the name of the class), `effect` | string | never |
/// | `retryable` | boolean | never |
/// | `retry_after`, `retry_after_ms` | number | the occurrence has no delay |
/// | `details` | object | empty |
/// | `details.NAME` | the field's; `details` leaves it out | the field is, or no field has the name |
/// | `extra.NAME` | the literal of `extra(NAME = …)` | not given |
///
/// # Compile-time checks
///
/// In the envelope, these are errors: an unknown fact, a duplicate member, a second `..details`, a media type that is
/// invalid or of another kind than the layout. In a variant that uses it: no value for a member that is not optional, a
/// public field without a place in the layout, a detail with the name of a member next to it, a list in a text, a
/// `content_type` of another kind than the layout.
///
/// # From a published body to its layout
///
/// An API documents this body, with `retry_after` in some errors only:
///
/// ```json
/// {"ok":false,"errors":[{"id":"slot_taken","text":"The slot is taken.","field":"start"}],"retry_after":30}
/// ```
///
/// Copy it member by member: what is the same in every error stays as it is, the rest becomes a fact, and a `?` marks
/// what can be absent.
///
/// ```
/// use errbook::ApiError;
///
/// errbook::envelope! {
///     pub const LISTED: "application/json" = {
///         "ok": false,
///         "errors": [{ "id": code, "text": message, ..details }],
///         "retry_after"?: retry_after
///     };
/// }
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_taken", status = 409, retry = "backoff", envelope = LISTED, message = "The slot is taken.")]
/// struct SlotTaken {
///     #[api_error(detail)]
///     field: &'static str,
///     #[api_error(retry_after)]
///     retry_after: Option<u32>,
/// }
///
/// assert_eq!(
///     SlotTaken { field: "start", retry_after: Some(30) }.to_response().body(),
///     r#"{"ok":false,"errors":[{"id":"slot_taken","text":"The slot is taken.","field":"start"}],"retry_after":30}"#,
/// );
/// ```
#[macro_export]
macro_rules! envelope {
    ($($envelopes:tt)*) => {
        $crate::__private_0_1_0::envelope_layouts! { ($crate) $($envelopes)* }
    };
}

/// Defines the catalog of an API: every documented code, checked at compile time.
///
/// ```
/// use errbook::ApiError;
///
/// /// Authentication errors
/// #[derive(Debug, ApiError)]
/// enum AuthError {
///     /// No API key provided
///     #[api_error(code = "authentication_required", status = 401)]
///     Required,
/// }
///
/// /// Server errors
/// #[derive(Debug, ApiError)]
/// enum ServerError {
///     /// Unexpected server error
///     #[api_error(code = "internal_error", status = 500)]
///     Internal,
/// }
///
/// errbook::catalog! {
///     /// Every error of this API
///     pub static API = [AuthError, ServerError];
///     introduction = "Decide by `code`. Every response has the header `X-Request-Id`: quote it when you ask us.";
///     envelope = errbook::envelope::NESTED;
///     retired = ["login_required", ("conflict", 409), 17];
///     no_response = retry(backoff(attempts = 3));
/// }
///
/// # fn main() {
/// let codes: Vec<_> = API.iter().map(|definition| definition.code()).collect();
/// assert_eq!(codes, ["authentication_required", "internal_error"]);
/// # }
/// ```
///
/// The list names types that derive [`ApiError`](crate::ApiError), from any module or crate, generic ones with their
/// arguments. `..OTHER` includes another catalog. A definition that is listed more than once counts once.
///
/// # What does not compile
///
/// - Two definitions with the same code, unless both have `shared_code`. At the same status these also have the same
///   `retry`, `effect`, `number`, `grpc`, `domain`, `envelope`, `content_type` and `docs_url`: they are documented as one
///   error with several messages, and a detail that only some of them have is optional.
/// - Two definitions with the same number, unless both have `shared_number`.
/// - A variant without a description.
///
/// A catalog can add rules:
///
/// | rule | what does not compile |
/// |---|---|
/// | `envelope = NAME;` or `[NAME, …]` | a variant that uses another envelope |
/// | `retired = ["code", ("code", 409), 17];` | a variant that uses a retired code or number, also of a catalog that includes this one |
/// | `documented_in = "docs/errors.md";` | a page that differs from the variants: a row without a variant, a variant without a row (unless it is `#[doc(hidden)]`), a duplicate row, another status or number |
///
/// What an included catalog has retired is retired here, too. Its other rules apply to its own definitions only.
///
/// `introduction = "…";` is for the readers of the exports: what every client should know. Backticks mark code, an empty
/// line separates paragraphs, and indentation is no part of the text.
///
/// `no_response = retry(backoff(attempts = 4));` documents what a client does when it receives no response at all.
///
/// `allow(missing_help = "reason", mixed_style("old-code", "x.y") = "reason");` suppresses findings of the
/// [lints](crate::lint), in the whole catalog or for the named codes. An empty reason, a finding that is allowed twice
/// and a code that is not in the catalog are errors.
///
/// # The documented page
///
/// The path is relative to the package's root. A table is compared if its header has a code column (`Code`,
/// `Error code`) and a status column (`HTTP`, `Status`, `Status code`, `HTTP status`), in any case. Cells are compared
/// as a reader sees them: without backticks, emphasis, links, HTML tags, comments and footnotes. A status may be
/// followed by its reason phrase, which is not compared: `409 Conflict`. Outer pipes are optional. As on GitHub, a table
/// ends at a blank line or another block; a line without a pipe in it is ignored. Tables in quotes and lists are read,
/// those in code, `<pre>` and comments are not. A table with another header is ignored, but a misspelled header is an
/// error.
/// `documented_in("docs/errors.md", "Fehler" = code, "Nr." = number);` names the columns.
///
/// A catalog needs no registration at run time and no linker sections. The checks are linear in the number of codes;
/// catalogs of 10,000 codes compile.
#[macro_export]
macro_rules! catalog {
    () => {
        ::core::compile_error!(
            "a catalog is a static list of types; write `pub static NAME = [Type, …];`"
        );
    };
    ($($catalog:tt)*) => {
        $crate::__private_0_1_0::catalog_definition! { ($crate) $($catalog)* }
    };
}
