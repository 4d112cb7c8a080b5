//! The public macro around the procedural one: its `$crate` is the path of this crate, however it is named.

/// Writes the enum of an API's errors from the API's contract.
///
/// ```
/// use errbook_client::ClientError;
/// use http::{HeaderMap, StatusCode};
///
/// errbook_client::client! {
///     /// What the booking API answers when a request fails
///     #[derive(Clone, PartialEq)]
///     pub enum BookingError = "tests/vectors/contract.json";
/// }
///
/// # fn main() {
/// let body = br#"{"error":{"code":"rate_limited","message":"Wait.","details":{"limit":5,"retry_after":30}}}"#;
/// let error = BookingError::decode(StatusCode::TOO_MANY_REQUESTS, &HeaderMap::new(), body);
/// assert_eq!(error.to_string(), "rate_limited (429): Wait.");
/// match &error {
///     BookingError::RateLimited { details: Some(details), .. } => assert_eq!(details.limit, 5),
///     other => panic!("{other}"),
/// }
/// # }
/// ```
///
/// The file is a `CatalogDocument` of errbook, its path is relative to the package's root. It is read when the crate
/// compiles, and again when it changes.
///
/// # What it writes
///
/// - A variant for each code, named in Pascal case; the status stands behind the name where a code has several:
///   `ServiceUnavailable409`, `ServiceUnavailable503`. It has the `message`, what else the response said (`received`) and,
///   if the code has details, `details: Option<Box<…Details>>`.
/// - A struct for the details of each code that has some. They are read as a whole: if a required one is missing or of
///   another type, `details` is `None`; an optional one of another type is absent.
/// - `Unknown`, an error that is not in the contract, and `Foreign`, an answer that is not the API's.
/// - [`ClientError`](crate::ClientError), `Display`, `Error` and `Debug`. `#[derive(…)]` adds traits to the enum and to
///   the details.
///
/// The enum has at most 64 bytes.
///
/// # Names
///
/// Names that would be `Unknown`, `Foreign` or `Self`, begin with a digit or collide do not compile; give others:
///
/// ```
/// errbook_client::client! {
///     pub enum BookingError = "tests/vectors/contract.json";
///     rename("slot_taken" = Taken, "not_known" = NoSuchBooking);
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! client {
    ($($client:tt)*) => {
        $crate::__private_0_1_0::client! { ($crate) $($client)* }
    };
}
