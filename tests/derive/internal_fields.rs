//! Sources and backtraces: never public, whatever the variant says.

use std::backtrace::Backtrace;
use std::error::Error;
use std::fmt;
use std::io;

use errbook::ApiError;
use serde_json::json;

use crate::{body, details};

/// A source that could be serialized, if it were public.
#[derive(Debug, serde::Serialize)]
struct Cause(&'static str);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Cause {}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("failed")]
enum Internal {
    #[api_error(code = "by_name", status = 500, details)]
    ByName { id: u8, source: Cause },
    #[api_error(code = "by_attribute", status = 500, details)]
    ByAttribute {
        id: u8,
        #[source]
        cause: Cause,
    },
    #[api_error(code = "by_from", status = 500, details)]
    ByFrom(#[from] Cause),
    #[api_error(code = "foreign", status = 500, details)]
    Foreign(#[from] io::Error),
    #[error(transparent)]
    #[api_error(code = "whole", status = 500, details)]
    Whole(Cause),
}

/// Without thiserror, so that a stable compiler takes the backtraces.
#[derive(Debug, ApiError)]
#[allow(dead_code)]
enum Traced {
    #[api_error(code = "typed", status = 500, details)]
    Typed {
        id: u8,
        #[api_error(skip)]
        trace: Backtrace,
    },
    #[api_error(code = "optional", status = 500, details)]
    Optional {
        id: u8,
        #[api_error(skip)]
        trace: Option<std::backtrace::Backtrace>,
    },
    #[api_error(code = "source", status = 500, details)]
    Source {
        id: u8,
        source: Box<dyn Error + Send + Sync>,
    },
}

#[test]
fn a_source_is_not_public_under_details() {
    let by_name = Internal::ByName {
        id: 1,
        source: Cause("secret"),
    };
    let by_attribute = Internal::ByAttribute {
        id: 1,
        cause: Cause("secret"),
    };
    for error in [by_name, by_attribute] {
        assert_eq!(details(&error), json!({ "id": 1 }));
        assert!(!body(&error).contains("secret"));
        assert!(error.source().is_some(), "thiserror still has it");
    }
}

#[test]
fn a_from_field_is_not_public_under_details() {
    let error = Internal::from(Cause("secret"));
    assert_eq!(
        body(&error),
        r#"{"error":{"code":"by_from","message":"Internal Server Error"}}"#
    );
    assert!(!body(&Internal::from(io::Error::other("secret"))).contains("secret"));
}

#[test]
fn the_field_that_a_display_passes_through_to_is_not_public_under_details() {
    let error = Internal::Whole(Cause("secret"));
    assert_eq!(error.to_string(), "secret", "in the log");
    assert!(error.definition().details().is_empty());
    assert!(!body(&error).contains("secret"));
}

#[test]
fn a_backtrace_is_not_public_under_details() {
    let typed = Traced::Typed {
        id: 1,
        trace: Backtrace::force_capture(),
    };
    let optional = Traced::Optional {
        id: 1,
        trace: Some(Backtrace::force_capture()),
    };
    let source = Traced::Source {
        id: 1,
        source: "secret".into(),
    };
    for error in [typed, optional, source] {
        assert_eq!(details(&error), json!({ "id": 1 }));
        assert_eq!(error.definition().details().len(), 1);
    }
}
