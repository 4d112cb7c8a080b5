//! What a status says where `retry` and `effect` are silent.

use errbook::{ApiError, Effect, Retry};

/// A struct a status, each in a module of its own.
macro_rules! statuses {
    ($($name:ident $status:literal)*) => {
        fn silent() -> Vec<(u16, Retry, Effect)> {
            vec![$({
                #[derive(ApiError)]
                #[api_error(code = "silent", status = $status)]
                struct $name;
                let definition = $name.definition();
                assert_eq!(definition.status().as_u16(), $status);
                (definition.status().as_u16(), definition.retry(), definition.effect())
            }),*]
        }
    };
}

statuses! {
    S400 400 S401 401 S402 402 S403 403 S404 404 S405 405 S406 406 S407 407 S408 408 S410 410
    S411 411 S412 412 S413 413 S414 414 S415 415 S416 416 S417 417 S418 418 S419 419 S420 420
    S421 421 S422 422 S423 423 S424 424 S425 425 S426 426 S427 427 S428 428 S429 429 S430 430
    S431 431 S432 432 S433 433 S434 434 S435 435 S436 436 S437 437 S438 438 S439 439 S440 440
    S441 441 S442 442 S443 443 S444 444 S445 445 S446 446 S447 447 S448 448 S449 449 S450 450
    S451 451 S452 452 S453 453 S454 454 S455 455 S456 456 S457 457 S458 458 S459 459 S460 460
    S461 461 S462 462 S463 463 S464 464 S465 465 S466 466 S467 467 S468 468 S469 469 S470 470
    S471 471 S472 472 S473 473 S474 474 S475 475 S476 476 S477 477 S478 478 S479 479 S480 480
    S481 481 S482 482 S483 483 S484 484 S485 485 S486 486 S487 487 S488 488 S489 489 S490 490
    S491 491 S492 492 S493 493 S494 494 S495 495 S496 496 S497 497 S498 498 S499 499 S500 500
    S501 501 S502 502 S503 503 S504 504 S505 505
}

/// Statuses without a default class.
#[derive(ApiError)]
enum Explicit {
    #[api_error(code = "a", status = 409, retry = "refresh")]
    Conflict,
    #[api_error(code = "b", status = 507, retry = "backoff")]
    InsufficientStorage,
    #[api_error(code = "c", status = 599, retry = "throttled")]
    Last,
}

#[test]
fn a_status_has_the_default_class_of_the_design() {
    for (status, retry, _) in silent() {
        let expected = match status {
            401 | 407 | 412 | 428 => Retry::Refresh,
            408 | 421 | 425 | 500 | 502 | 503 | 504 => Retry::BACKOFF,
            429 => Retry::THROTTLED,
            _ => Retry::Never,
        };
        assert_eq!(retry, expected, "{status}");
    }
}

#[test]
fn only_four_statuses_leave_the_effect_unknown() {
    for (status, _, effect) in silent() {
        let unknown = matches!(status, 408 | 500 | 502 | 504);
        assert_eq!(effect == Effect::Unknown, unknown, "{status}");
    }
}

#[test]
fn every_client_error_but_four_is_not_retried() {
    let retried: Vec<u16> = silent()
        .into_iter()
        .filter(|(status, retry, _)| *status < 500 && retry.is_retryable())
        .map(|(status, ..)| status)
        .collect();
    assert_eq!(retried, [408, 421, 425, 429]);
}

#[test]
fn a_status_without_default_takes_the_given_class_and_no_effect() {
    let facts: Vec<_> = Explicit::CATALOG
        .iter()
        .map(|it| (it.status().as_u16(), it.retry(), it.effect()))
        .collect();
    let none = Effect::None;
    assert_eq!(
        facts,
        [
            (409, Retry::Refresh, none),
            (507, Retry::BACKOFF, none),
            (599, Retry::THROTTLED, none)
        ]
    );
}
