//! Two releases of errbook in one graph: each derive works with its own, and where they meet is one readable error.
//!
//! The second one is a copy of this one with another version, made here; the package that depends on both is built
//! offline.

mod package;
mod second;

use package::Package;

#[test]
fn generated_code_of_one_release_never_meets_the_other() {
    let package = Package::new();
    assert_eq!(package.run("both"), "409 from 0.1.0, 409 from 0.2.0\n");

    let error = package.error("derive_of_the_other");
    assert!(
        error.contains("unresolved import `second::errbook_0_1_0`"),
        "{error}"
    );
    assert!(
        error.contains("#[api_error(crate = ::second)]"),
        "at the key: {error}"
    );

    for case in ["trait_of_the_other", "catalog_of_the_other"] {
        let error = package.error(case);
        assert!(error.contains("`Error` is not an API error"), "{error}");
        assert!(
            error.contains("different versions of crate `errbook`"),
            "{error}"
        );
    }

    let error = package.error("envelope_of_the_other");
    assert!(
        error.contains("expected `errbook::envelope::Envelope`, found a different"),
        "{error}"
    );
    assert!(
        error.contains("envelope = second::envelope::NESTED"),
        "at the path: {error}"
    );
}
