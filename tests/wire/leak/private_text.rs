//! A word planted in every private text of the source never reaches a response or the document.

use errbook::ApiError;

const WORD: &str = "canary";

fn canary_place() -> u8 {
    7
}

/// A private type of the canary
#[derive(Debug)]
struct CanaryInside;

/// Planted
///
/// More about the canary.
#[derive(Debug, thiserror::Error, ApiError)]
enum CanaryError {
    /// Internal
    ///
    /// Why the canary was here.
    #[error("the canary died")]
    #[api_error(code = "internal", status = 500, details, computed(place = canary_place))]
    CanaryDied {
        /// Number
        ///
        /// The number of the canary.
        id: u8,
        /// The canary itself
        #[api_error(skip)]
        canary_inside: CanaryInside,
        /// The canary's cause
        source: std::fmt::Error,
    },
    // The description of a 5xx goes into documents, not into a response.
    /// The canary\u{2019}s cage is shut
    #[error("shut")]
    #[api_error(code = "shut", status = 503, description = "Shut")]
    CanaryShut,
}

errbook::catalog! {
    /// Planted
    ///
    /// # Errors
    static CANARIES = [CanaryError];
}

#[test]
fn s1_no_private_text_reaches_a_response() {
    let died = CanaryError::CanaryDied {
        id: 1,
        canary_inside: CanaryInside,
        source: std::fmt::Error,
    };
    assert!(format!("{died:?} {died}").to_lowercase().contains(WORD));
    for error in [died, CanaryError::CanaryShut] {
        let response = error.to_response();
        let sent = format!("{:?} {:?}", response.headers(), response.body());
        assert!(!sent.to_lowercase().contains(WORD), "{sent}");
    }
}

#[test]
fn s1_no_private_text_reaches_the_document() {
    let document = CANARIES.document();
    let owners = document.to_json().to_lowercase();
    assert!(owners.contains(WORD), "the owners see Rust names: {owners}");
    let public = document.without_rust_names().to_json();
    assert!(public.contains("\"place\""), "{public}");
    assert!(!public.to_lowercase().contains(WORD), "{public}");
}
