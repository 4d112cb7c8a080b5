//! The same bytes every time, and a body without holes that costs nothing.

use errbook::ApiError;
use errbook::envelope::{FLAT, FLAT_ERROR, NESTED, NUMERIC_CODE, PROBLEM, VND_ERROR};

use super::held::{Sent, sent, sound};

fn render(sent: &Sent) -> String {
    let mut headers: Vec<_> = sent.response.headers().iter().collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    format!("{} {headers:?} {}", sent.response.status(), sent.text())
}

#[test]
fn s29_a_thousand_responses_are_identical_under_every_preset() {
    let first: Vec<_> = sent(&sound()).iter().map(render).collect();
    for _ in 0..1_000 {
        let again: Vec<_> = sent(&sound()).iter().map(render).collect();
        assert_eq!(again, first);
    }
}

#[test]
fn s28_a_body_without_holes_is_one_static_text_under_every_preset() {
    macro_rules! fixed {
        ($($envelope:ident)*) => {$({
            #[derive(ApiError)]
            #[api_error(code = "fixed", number = 1, status = 400, envelope = $envelope, docs_url = "/d")]
            struct Fixed;
            let [one, other] = [Fixed.to_response(), Fixed.to_response()];
            assert!(!one.body().is_empty());
            assert_eq!(one.body().as_ptr(), other.body().as_ptr(), "{}", $envelope.name());
        })*};
    }
    fixed!(NESTED PROBLEM FLAT FLAT_ERROR NUMERIC_CODE VND_ERROR);
}
