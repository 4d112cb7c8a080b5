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
/// - The types of details, [by their schemas](#types).
/// - `Unknown`, an error that is not in the contract, and `Foreign`, an answer that is not the API's.
/// - [`ClientError`](crate::ClientError), `Display`, `Error` and `Debug`. `#[derive(…)]` adds traits to the enum and to
///   the details.
///
/// The enum has at most 64 bytes.
///
/// # Types
///
/// Each detail has the type of its JSON Schema in the contract:
///
/// | schema | type |
/// |---|---|
/// | `string`, `boolean`, `number` | `String`, `bool`, `f64` |
/// | `integer` | `i64`; `u64` if no value is negative |
/// | `array` | `Vec<…>`; a tuple for a `prefixItems` of up to eight |
/// | `object` with `properties` | a struct; what may be missing or `null` is an `Option` |
/// | `object` with `additionalProperties` | `BTreeMap<String, …>`; of any values `serde_json::Map` |
/// | strings of an `enum` | an enum with the variant `Unrecognized` for words that are new |
/// | `oneOf`, `anyOf` | an enum, as serde writes enums: told by a member, by the name of the only member, or the first that fits; `Unrecognized` for values that are new |
/// | `$ref` to `#/schemas/NAME` | a type of that name, in a `Box` where it contains itself |
/// | nothing | `serde_json::Value` |
///
/// A type without a name in the contract has that of its variant and detail, with a number if that is taken:
/// `SlotTakenWindow`. Objects, lists, tuples and
/// maps are read as a whole, as the details are.
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
///
/// `rename("#/schemas/error" = Cause)` names the type of a schema.
///
/// Two clients whose contracts have a code in common stand in modules of their own: the types of their details would
/// have the same name.
///
/// # Errors
///
/// The crate does not compile if the file is missing, is not a document of a catalog or one of a later version, has no
/// codes, or gives names that need a `rename`; each error says what to do.
#[macro_export]
macro_rules! client {
    ($($client:tt)*) => {
        $crate::__private_0_1_0::client! { ($crate) $($client)* }
    };
}
