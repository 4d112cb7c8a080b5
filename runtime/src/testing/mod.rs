//! For the tests of a server: every answer is one of the contract, and every error of the contract was provoked.
//!
//! Feature `testing`, of the dev-dependency. [`assert_contract`] checks one answer, as the server sent it or as a client
//! received it. [`Coverage`] goes around the app that the tests build: it checks each answer from 400 on, and writes down
//! which errors were provoked; `errbook coverage` (see `cli`) reports what never was, after all tests have run.
//!
//! ```
//! use errbook::ApiError;
//! use errbook::testing::assert_contract;
//!
//! /// Time slot is not available
//! #[derive(Debug, ApiError)]
//! #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
//! struct SlotUnavailable {
//!     slot: u32,
//! }
//!
//! errbook::catalog! { static API = [SlotUnavailable]; }
//!
//! # fn main() {
//! let definition = assert_contract(&SlotUnavailable { slot: 7 }.to_response(), &API);
//! assert_eq!(definition.code(), "slot_unavailable");
//! # }
//! ```

mod checker;
mod coverage;
mod headers;
mod mismatch;

use http::Response;

pub use self::coverage::{Coverage, CoverageLayer, CoverageService};
pub use self::mismatch::Mismatch;
use crate::{Catalog, Definition, ErrorInfo};

/// Whether a response is one that the contract has: its status, `Content-Type` and headers, and in its body each member
/// with the type or the literal that the contract says, and no other.
///
/// The response may be one that this crate made or one that a client received. Of several errors whose bodies the contract
/// does not tell apart, such a one is the first. The answer to HEAD, which has no body, is
/// not one of the contract. Schemas of details are checked but for the keywords that [`unchecked`] lists.
///
/// # Errors
///
/// In what the response differs from the contract.
pub fn check_contract<B: AsRef<[u8]>>(
    response: &Response<B>,
    catalog: &'static Catalog,
) -> Result<&'static Definition, Mismatch> {
    let fitting = checker::of(catalog).check(response)?;
    // A response of this process says which it is.
    let info = response.extensions().get::<ErrorInfo>();
    let named = info.and_then(|info| fitting.iter().find(|known| known.code() == info.code()));
    Ok(named.unwrap_or(&fitting[0]))
}

/// [`check_contract`], for a test.
///
/// # Panics
///
/// If the response is not one of the contract.
#[track_caller]
pub fn assert_contract<B: AsRef<[u8]>>(
    response: &Response<B>,
    catalog: &'static Catalog,
) -> &'static Definition {
    match check_contract(response, catalog) {
        Ok(definition) => definition,
        Err(mismatch) => panic!("{mismatch}"),
    }
}

/// The keywords in the schemas of details that [`check_contract`] does not look at, each with its code and detail. Empty
/// for schemas of std and serde types.
#[must_use]
pub fn unchecked(catalog: &'static Catalog) -> Vec<String> {
    checker::of(catalog).unchecked()
}
