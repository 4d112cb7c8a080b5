//! The macros by example through which users reach the procedural ones: they know under which name this crate goes.

/// Defines envelopes: JSON shapes with their media types, as the API's documentation shows them.
///
/// ```
/// use errbook::ApiError;
///
/// errbook::envelope! {
///     /// What our API answers with
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
/// A layout is an object or a list.
///
/// | written | meaning |
/// |---|---|
/// | `{ "name": value, … }` | an object, its members in this order |
/// | `"name"?: value` | left out when its fact is absent; an object or list, when all facts in it are |
/// | `..details` | the details beside the other members; once |
/// | `[ value, value?, … ]` | a list; an element with `?` is left out like a member |
/// | `"text {status}"` | a string, facts in braces; `{{` is a brace |
/// | `1`, `-2.5`, `true`, `false`, `null` | a literal |
/// | `fact` | the fact's value |
/// | `fact or value` | another value where the fact is absent |
///
/// | fact | JSON | absent when |
/// |---|---|---|
/// | `code`, `reason` (the status's phrase) | string | never |
/// | `status` | number | never |
/// | `number` | number | not given |
/// | `message`, `description` | string | never |
/// | `help`, `docs_url` | string | not given |
/// | `retry` (the class's word), `effect` | string | never |
/// | `retryable` | boolean | never |
/// | `retry_after`, `retry_after_ms` | number | the occurrence has no delay |
/// | `details` | object | there are none |
/// | `details.NAME` | the field's; taken out of `details` | the field is, or there is none |
/// | `extra.NAME` | the literal of `extra(NAME = …)` | not given |
///
/// # Checked when it compiles
///
/// In the layout: an unknown fact, a member twice, `..details` twice, a media type that is none. Where a type or variant
/// chooses the envelope: a member that is not optional and whose fact the variant lacks, a public field that has no
/// place, a detail named like a member beside it.
///
/// # From a published body to its layout
///
/// An API documents this answer, with `retry_after` in some errors only:
///
/// ```json
/// {"ok":false,"errors":[{"id":"slot_taken","text":"The slot is taken.","field":"start"}],"retry_after":30}
/// ```
///
/// Write it down member by member: what is the same in every error stays as it is, the rest becomes a fact, and `?`
/// goes behind what is not always there.
///
/// ```
/// use errbook::ApiError;
///
/// errbook::envelope! {
///     pub const ANSWER: "application/json" = {
///         "ok": false,
///         "errors": [{ "id": code, "text": message, ..details }],
///         "retry_after"?: retry_after
///     };
/// }
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_taken", status = 409, retry = "backoff", envelope = ANSWER, message = "The slot is taken.")]
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
        $crate::__private::envelope_layouts! { ($crate) $($envelopes)* }
    };
}

/// Defines the catalog of an API: every documented code, checked when the crate compiles.
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
///     /// Every error this API answers with
///     pub static API = [AuthError, ServerError];
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
/// The list holds types that derive [`ApiError`](crate::ApiError), of any module and crate, generic ones with their
/// parameters, and with `..OTHER` other catalogs. One definition that is reached in several ways counts once.
///
/// # What does not compile
///
/// - Two definitions of one code and status; one code at two statuses without `shared_code` on both; one number without
///   `shared_number` on both.
/// - A variant without a description.
///
/// And where the catalog has the rule:
///
/// | rule | what does not compile |
/// |---|---|
/// | `envelope = NAME;` or `[NAME, …]` | a variant that uses another envelope |
/// | `retired = ["code", ("code", 409), 17];` | a retired code or number that is used again |
/// | `documented_in = "docs/errors.md";` | the page and the variants disagree: a row without a variant, a variant without a row (unless it is `#[doc(hidden)]`), a row twice, a different status |
///
/// The rules are the catalog's own: those of a catalog that is included with `..` hold for that one's definitions alone,
/// so what it has retired is to be retired here too where another type could use it.
///
/// `no_response = retry(backoff(attempts = 4));` says what a client does when no answer comes at all.
///
/// `allow(missing_help = "reason", mixed_style("old-code", "x.y") = "reason");` takes findings of the
/// [lints](crate::lint) for what they are: of the whole catalog, or of the codes that are named. There is no empty
/// reason, no allow of what is allowed already, and no code that the catalog does not have.
///
/// # The documented page
///
/// Its path starts at the package's root. A table counts when its header has a code column (`Code`, `Error code`) and a
/// status column (`HTTP`, `Status`, `Status code`, `HTTP status`), without regard to case. Cells are compared as a reader
/// sees them: without backticks, emphasis, links, HTML tags, comments and footnotes. A status may have its phrase behind it,
/// which is not compared: `409 Conflict`. Outer pipes are optional; as on GitHub, a table ends at a blank line or another
/// block, and a line without a pipe in it says nothing. Tables in quotes and lists count, those in code, `<pre>` and comments
/// do not. Other tables are ignored, unless a header is nearly one of these: that is an error.
/// `documented_in("docs/errors.md", "Fehler" = code, "Nr." = number);` names the columns.
///
/// Nothing is registered at run time, and there are no linker sections: the check is linear, and ten thousand codes compile.
#[macro_export]
macro_rules! catalog {
    () => {
        ::core::compile_error!(
            "a catalog is a static list of types; write `pub static NAME = [Type, …];`"
        );
    };
    ($($catalog:tt)*) => {
        $crate::__private::catalog_definition! { ($crate) $($catalog)* }
    };
}
