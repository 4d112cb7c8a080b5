//! What the pages tell.

use std::time::Duration;

use errbook::{ApiError, export};

use super::{about, parse, select, text};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

#[test]
fn each_definition_is_one_entry_under_its_group() {
    let page = export::html::page(&BOOKWELL.document());
    let html = parse(&page);
    let shown = BOOKWELL.iter().filter(|it| it.code() != "secret_trial");
    let codes: Vec<_> = shown.map(|it| it.code().to_owned()).collect();
    let headings: Vec<_> = select(&html, "article h3").into_iter().map(text).collect();
    assert_eq!(headings, codes);
    let groups: Vec<_> = select(&html, "main > .group > h2")
        .into_iter()
        .map(text)
        .collect();
    assert_eq!(
        groups,
        [
            "Authentication errors",
            "Validation errors",
            "Booking errors",
            "Rate limiting errors",
            "Server errors",
        ]
    );
}

#[test]
fn a_message_that_is_the_description_is_told_once() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    let told = about(&html, "validation_error");
    assert!(!told.contains("Message"), "{told}");
    let told = about(&html, "authentication_required");
    assert!(told.contains("MessageAn API key is required."), "{told}");
}

#[test]
fn a_message_that_each_occurrence_writes_is_told_as_that() {
    /// The provider failed
    #[derive(ApiError)]
    #[api_error(code = "provider_failed", status = 502, message(display))]
    struct ProviderFailed(String);

    impl std::fmt::Display for ProviderFailed {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.0)
        }
    }

    let html = parse(&export::html::page(&ProviderFailed::CATALOG.document()));
    let told = about(&html, "provider_failed");
    assert!(
        told.contains("MessageEach occurrence has its own."),
        "{told}"
    );
}

#[test]
fn what_is_empty_is_left_out() {
    errbook::catalog! { static EMPTY = []; }
    errbook::catalog! {
        static PAST = [];
        retired = "slot_taken";
    }
    for (catalog, lists) in [(&EMPTY, 0), (&PAST, 4), (&MIXED, 5)] {
        let page = export::html::page(&catalog.document());
        let html = parse(&page);
        let searched = usize::from(!catalog.is_empty());
        for part in ["form", "script", ".nothing"] {
            assert_eq!(select(&html, part).len(), searched, "{part}");
        }
        let full = select(&html, "fieldset > div, nav, ul, .aside");
        assert!(full.len() >= lists, "{page}");
        for element in full {
            assert!(element.child_elements().next().is_some(), "{element:?}");
        }
    }
}

#[test]
fn hidden_variants_are_nowhere() {
    let pages = [
        export::html::page(&BOOKWELL.document()),
        export::html::index(&BOOKWELL.document(), "/errors"),
    ];
    for page in pages {
        assert!(!page.contains("secret_trial") && !page.contains("Not for the eyes"));
    }
    assert_eq!(
        export::html::code(&BOOKWELL.document(), "secret_trial", "/errors"),
        None
    );
    assert_eq!(
        export::html::code(&BOOKWELL.document(), "unknown", "/errors"),
        None
    );
}

#[test]
fn a_code_with_two_statuses_is_one_page() {
    let page = export::html::code(&BOOKWELL.document(), "service_unavailable", "/errors").unwrap();
    let html = parse(&page);
    let headings: Vec<_> = select(&html, "article h2").into_iter().map(text).collect();
    assert_eq!(headings, ["Service not bookable", "Temporary outage"]);
    let statuses: Vec<_> = select(&html, "article .status")
        .into_iter()
        .map(text)
        .collect();
    assert_eq!(statuses, ["409 Conflict", "503 Service Unavailable"]);
    let title = text(select(&html, "title")[0]);
    assert!(
        title.starts_with("service_unavailable – Every error"),
        "{title}"
    );
}

#[test]
fn retry_classes_are_told_with_their_schedule() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    let internal = about(&html, "internal_error");
    assert!(
        internal.contains("Up to 4 attempts in all:1 s2 s4 s"),
        "{internal}"
    );
    assert!(internal.contains("may have been applied"), "{internal}");
    let limited = about(&html, "rate_limit_exceeded");
    assert!(
        !limited.contains("1 s2 s"),
        "each response has its own: {limited}"
    );
    let outage = about(&html, "service_unavailable@503");
    assert!(
        outage.contains("Never earlier than Retry-After says, when it is sent."),
        "{outage}"
    );
    let html = parse(&export::html::page(&MIXED.document()));
    let listed = about(&html, "listed");
    assert!(listed.contains("250 ms375 ms"), "{listed}");
}

#[test]
fn the_page_of_a_code_explains_its_retry_class_and_the_page_of_all_does_so_once() {
    let page = export::html::page(&BOOKWELL.document());
    for (code, sentence) in [
        ("slot_unavailable", "Repeating does not help"),
        ("authentication_required", "Get what has gone stale"),
        (
            "rate_limit_exceeded",
            "Wait for the seconds in <code>Retry-After</code>",
        ),
    ] {
        let own = export::html::code(&BOOKWELL.document(), code, "/errors").unwrap();
        assert!(own.contains(sentence), "{own}");
        assert_eq!(page.matches(sentence).count(), 1, "{sentence}");
    }
}

#[test]
fn a_throttled_code_without_delay_follows_the_common_schedule() {
    /// Slow down
    #[derive(Debug, ApiError)]
    #[api_error(code = "slow_down", status = 429)]
    struct SlowDown {
        #[api_error(retry_after)]
        after: Option<Duration>,
    }
    let document = SlowDown::CATALOG.document();
    let told = about(&parse(&export::html::page(&document)), "slow_down");
    assert!(told.contains("Without Retry-After:1 s2 s4 s"), "{told}");
    let page = export::html::code(&document, "slow_down", ".").unwrap();
    let told = about(&parse(&page), "slow_down");
    assert!(
        told.contains("without it, wait as follows. 1 s2 s4 s"),
        "{told}"
    );
}

/// The members of the lists of details and of headers of an entry, with what is within them.
fn members(html: &scraper::Html, anchor: &str) -> Vec<String> {
    let members = select(html, &format!("article[id='{anchor}'] .tree > li"));
    members.into_iter().map(text).collect()
}

#[test]
fn details_and_headers_have_types_and_say_what_may_be_absent() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    assert_eq!(
        members(&html, "slot_unavailable"),
        [
            "requested_time string",
            "next_available string optionalThe next free time, if the calendar has one"
        ]
    );
    assert_eq!(members(&html, "validation_error"), ["errors array of any"]);
    assert_eq!(
        members(&html, "rate_limit_exceeded")[2..],
        [
            "retry_after integerThe seconds of Retry-After.",
            "Retry-After seconds to wait, such as 45"
        ]
    );
    assert_eq!(members(&html, "internal_error"), ["request_id string"]);
    assert_eq!(
        members(&html, "authentication_required"),
        ["WWW-Authenticate Bearer"]
    );
    let html = parse(&export::html::page(&MIXED.document()));
    assert!(about(&html, "slow_down").contains("further members object"));
}

#[test]
fn numbers_deprecations_and_help_are_told() {
    let html = parse(&export::html::page(&MIXED.document()));
    assert!(about(&html, "2fa").contains("Number -3"));
    assert!(about(&html, "old").contains("Deprecated. Use gone."));
    let html = parse(&export::html::page(&BOOKWELL.document()));
    assert!(about(&html, "authentication_required").contains("Authorization: Bearer KEY"));
}

#[test]
fn what_was_and_what_never_comes_is_told() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    let retired = select(&html, ".retired li").into_iter();
    let retired: Vec<_> = retired.map(|it| text(it).trim().to_owned()).collect();
    assert_eq!(
        retired,
        ["slot_taken", "service_unavailable at 500", "number 17"]
    );
    let [rule] = select(&html, "[id='@no-response']")[..] else {
        panic!("one rule");
    };
    assert!(
        text(rule).contains("Up to 3 attempts in all:1 s2 s"),
        "{}",
        text(rule)
    );
    let html = parse(&export::html::page(&MIXED.document()));
    assert!(select(&html, "section.appendix").is_empty());
}

#[test]
fn an_empty_catalog_is_a_page() {
    errbook::catalog! {
        static NOTHING = [];
    }
    let html = parse(&export::html::page(&NOTHING.document()));
    assert!(select(&html, "article").is_empty());
}
