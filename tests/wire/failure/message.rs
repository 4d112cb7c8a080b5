//! A message that cannot be displayed.

use std::borrow::Cow;
use std::fmt;

use errbook::ApiError;

use super::{assert_falls_back, sent};
use crate::doubles::{Faulty, How, REASON};

/// What is told instead
#[derive(ApiError)]
enum Told<T> {
    /// Not found
    #[api_error(
        code = "placed",
        status = 404,
        message = "[{id}] {value} {value:>30} {value:?}",
        details
    )]
    Placed {
        id: u8,
        #[api_error(skip)]
        value: T,
    },
    #[api_error(code = "undescribed", status = 410, message = "{0}")]
    Undescribed(T),
}

/// Not displayed
#[derive(ApiError)]
#[api_error(
    code = "displayed",
    status = 409,
    retry = "never",
    message(display),
    details
)]
struct Displayed<T> {
    #[api_error(skip)]
    value: T,
    id: u8,
}

impl<T: fmt::Display> fmt::Display for Displayed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.value)
    }
}

fn reason(how: How) -> &'static str {
    match how {
        How::Fails => "Display",
        How::Panics => REASON,
    }
}

/// How often the double is called for a body.
fn calls(error: &impl ApiError, value: &Faulty) -> usize {
    let before = value.calls();
    assert!(sent(error)["error"].get("details").is_some());
    value.calls() - before
}

#[test]
fn s15_a_display_that_fails_at_any_call_is_replaced_by_the_description() {
    let sound = Told::Placed {
        id: 1,
        value: Faulty::sound(),
    };
    let Told::Placed { value, .. } = &sound else {
        unreachable!()
    };
    let calls = calls(&sound, value);
    assert_eq!(calls, 12, "three placeholders, four calls each");
    for how in [How::Fails, How::Panics] {
        for at in 1..=calls {
            let error = || Told::Placed {
                id: 1,
                value: Faulty::new(how, at),
            };
            assert_falls_back(&error(), reason(how));
            assert_eq!(error().message(), "Not found");
        }
    }
}

#[test]
fn s15_a_types_own_display_is_replaced_by_the_description() {
    let sound = Displayed {
        value: Faulty::sound(),
        id: 1,
    };
    let calls = calls(&sound, &sound.value);
    assert_eq!(calls, 4, "one placeholder");
    for how in [How::Fails, How::Panics] {
        for at in 1..=calls {
            let error = || Displayed {
                value: Faulty::new(how, at),
                id: 1,
            };
            assert_falls_back(&error(), reason(how));
            assert_eq!(error().message(), "Not displayed");
        }
    }
}

#[test]
fn s15_without_a_description_the_phrase_stands_in() {
    for how in [How::Fails, How::Panics] {
        assert_falls_back(&Told::Undescribed(Faulty::new(how, 2)), reason(how));
        let error = Told::Undescribed(Faulty::new(how, 2));
        assert!(matches!(error.message(), Cow::Borrowed("Gone")));
    }
}

#[test]
fn s15_a_display_that_reports_no_error_of_its_inner_one_is_taken_at_its_word() {
    #[derive(Debug)]
    struct Lenient;
    impl fmt::Display for Lenient {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let _ = write!(f, "{}", Faulty::new(How::Fails, 2));
            Ok(())
        }
    }
    assert_eq!(
        sent(&Told::Undescribed(Lenient))["error"]["message"],
        "half "
    );
}

#[test]
fn s15_the_next_message_is_whole_again() {
    let broken = Told::Undescribed(Faulty::new(How::Panics, 1));
    let _ = broken.to_response();
    assert_eq!(sent(&broken)["error"]["message"], "half a \"message.");
}

#[test]
fn s13_a_display_that_fails_inside_a_detail_costs_the_details() {
    struct Shown(Faulty);
    impl serde::Serialize for Shown {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(&self.0)
        }
    }
    #[derive(ApiError)]
    #[api_error(code = "collected", status = 400, details)]
    struct Collected {
        value: Shown,
    }
    for how in [How::Fails, How::Panics] {
        for at in 1..=4 {
            let error = Collected {
                value: Shown(Faulty::new(how, at)),
            };
            assert_falls_back(&error, "");
        }
    }
}
