//! "Retry guidance" of the page, as a sender can read it from the definitions.

use errbook::{ApiError, Effect, Retry};
use insight_health::errors::{Error, WEBHOOKS};

fn classes(status: u16) -> Vec<Retry> {
    Error::CATALOG
        .iter()
        .filter(|definition| definition.status() == status)
        .map(|definition| definition.retry())
        .collect()
}

#[test]
fn insight_health_errors_md_retry_401_and_403_never() {
    assert_eq!(classes(401), [Retry::Never; 4]);
    assert_eq!(classes(403), [Retry::Never]);
}

#[test]
fn insight_health_errors_md_retry_400_never() {
    assert!(!classes(400).is_empty());
    assert!(classes(400).iter().all(|retry| *retry == Retry::Never));
}

#[test]
fn insight_health_errors_md_retry_500_1s_2s_4s_up_to_60s() {
    let definition = Error::CATALOG.find("internal_error").next().unwrap();
    assert_eq!(definition.effect(), Effect::None, "safe to retry");
    let retry = definition.retry();
    let seconds: Vec<_> = (1..)
        .map_while(|attempt| retry.delay(attempt))
        .map(|delay| delay.as_secs())
        .collect();
    assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 60]);
}

#[test]
fn insight_health_errors_md_retry_network_timeout_up_to_3_times() {
    let retry = WEBHOOKS.no_response().unwrap();
    let retries = (1..).map_while(|attempt| retry.delay(attempt)).count();
    assert_eq!(retries, 3);
}
