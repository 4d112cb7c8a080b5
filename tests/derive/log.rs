//! `log = "…"`: the level of the log event.

use errbook::{ApiError, LogLevel};

/// Errors
#[derive(ApiError)]
#[api_error(log = "info")]
enum Levels {
    /// Inherited
    #[api_error(code = "inherited", status = 500)]
    Inherited,
    /// Own
    #[api_error(code = "own", status = 400, log = "off")]
    Own,
    #[api_error(transparent)]
    Inner(Inner),
}

/// Errors
#[derive(ApiError)]
enum Inner {
    /// Client
    #[api_error(code = "client", status = 499)]
    Client,
    /// Server
    #[api_error(code = "server", status = 500)]
    Server,
}

#[test]
fn the_level_is_the_variants_then_the_types_then_that_of_the_status() {
    for (error, level) in [
        (Levels::Inherited, LogLevel::Info),
        (Levels::Own, LogLevel::Off),
        (Levels::Inner(Inner::Client), LogLevel::Debug),
        (Levels::Inner(Inner::Server), LogLevel::Error),
    ] {
        assert_eq!(error.definition().log_level(), level);
    }
}

#[test]
fn every_word_is_a_level() {
    macro_rules! level {
        ($word:literal) => {{
            #[derive(ApiError)]
            #[api_error(code = "a", status = 400, log = $word)]
            struct A;
            A.definition().log_level().as_str()
        }};
    }
    let levels = [
        level!("error"),
        level!("warn"),
        level!("info"),
        level!("debug"),
        level!("trace"),
        level!("off"),
    ];
    assert_eq!(levels, LogLevel::ALL.map(|level| level.as_str()));
}
