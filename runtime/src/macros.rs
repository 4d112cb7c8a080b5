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
