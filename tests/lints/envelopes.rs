//! How many shapes of bodies there are.

use errbook::ApiError;
use errbook::envelope::{FLAT, NESTED};
use errbook::lint::Lint;

use crate::found;

/// Two
#[derive(ApiError)]
enum Two {
    /// A
    #[api_error(code = "a", status = 403)]
    A,
    /// B
    #[api_error(code = "b", status = 403, envelope = FLAT)]
    B,
    /// C
    #[api_error(code = "c", status = 403, envelope = NESTED)]
    C,
}

/// One, with two media types
#[derive(ApiError)]
enum One {
    /// A
    #[api_error(code = "a", status = 403)]
    A,
    /// B
    #[api_error(code = "b", status = 403, content_type = "application/vnd.b+json")]
    B,
}

mod other {
    errbook::envelope! {
        /// Goes by a name that is taken
        pub(super) const NESTED: "application/json" = { "problem": code };
    }
}

/// Two of one name
#[derive(ApiError)]
enum Alike {
    /// A
    #[api_error(code = "a", status = 403)]
    A,
    /// B
    #[api_error(code = "b", status = 403, envelope = other::NESTED)]
    B,
}

errbook::catalog! {
    static NAMED = [Two];
    envelope = [FLAT, NESTED];
}

#[test]
fn several_are_one_finding_on_the_whole() {
    assert_eq!(found(Two::CATALOG, Lint::SeveralEnvelopes), ["-"]);
    assert_eq!(found(Alike::CATALOG, Lint::SeveralEnvelopes), ["-"]);
    assert_eq!(found(One::CATALOG, Lint::SeveralEnvelopes), [""; 0]);
    let finding = Two::CATALOG.lints().pop().unwrap();
    assert_eq!(
        finding.to_string(),
        "catalog: clients need a parser for each of 2 envelopes, `NESTED`, `FLAT`; \
         use one envelope [several_envelopes]"
    );
    assert!(finding.code().is_none() && finding.status().is_none());
}

#[test]
fn to_name_them_is_no_reason() {
    assert_eq!(found(&NAMED, Lint::SeveralEnvelopes), ["-"]);
}
