//! The names that `allow(…)` takes are those of the lints.

use errbook::ApiError;
use errbook::lint::Lint;

/// Gone for good
#[derive(ApiError)]
#[api_error(code = "gone", status = 410, help = "Go.")]
struct Gone;

errbook::catalog! {
    static ALL = [Gone];
    allow(
        missing_www_authenticate = "r",
        missing_allow = "r",
        missing_proxy_authenticate = "r",
        missing_upgrade = "r",
        hopeless_retry = "r",
        missing_delay = "r",
        mixed_style = "r",
        near_duplicate = "r",
        description_is_code = "r",
        missing_help = "r",
        internal_wording = "r",
        untyped_detail = "r",
        unused_shared_code = "r",
        unused_shared_number = "r",
        several_envelopes = "r",
        unreadable_layout = "r",
    );
}

#[test]
fn every_lint_but_that_of_the_allows_can_be_allowed() {
    let allowed: Vec<_> = ALL.allows().iter().map(|it| it.lint()).collect();
    let (last, all) = Lint::ALL.split_last().unwrap();
    assert_eq!(allowed, all);
    assert_eq!(*last, Lint::UnusedAllow);
    // Found nowhere, all of them.
    assert_eq!(ALL.lints().len(), all.len());
    for (finding, lint) in ALL.lints().iter().zip(all) {
        let message = format!("`{lint}` allows nothing; remove it");
        assert_eq!(finding.message(), message);
    }
}
