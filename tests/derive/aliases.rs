//! An alias of an `Option` is one: what the definition says, and what is sent.

use std::time::Duration;

use errbook::ApiError;
use errbook::contract::CatalogDocument;
use serde_json::json;

use crate::{body, retry_after};

type Wait = Option<u32>;
type Maybe = Option<&'static str>;
type Boxed = Option<Box<str>>;
type Always = &'static str;
type Pause = Duration;

fn request_id() -> Maybe {
    None
}

errbook::envelope! {
    const OURS: "application/json" = { "code": code, "wait"?: retry_after, ..details };
}

#[derive(ApiError)]
#[api_error(status = 429, envelope = OURS)]
enum Aliased<'a> {
    #[api_error(code = "optional", computed(request_id: Maybe = request_id))]
    Optional {
        #[api_error(retry_after)]
        wait: Wait,
        #[api_error(header = "X-Maybe")]
        maybe: Maybe,
        #[api_error(detail)]
        boxed: &'a Boxed,
    },
    #[api_error(code = "always")]
    Always {
        #[api_error(retry_after)]
        pause: Pause,
        #[api_error(header = "X-Always")]
        always: Always,
        #[api_error(detail)]
        value: Always,
    },
}

fn code(document: &CatalogDocument, code: &str) -> errbook::contract::CodeDocument {
    let mut codes = document.codes().iter();
    codes.find(|known| known.code() == code).unwrap().clone()
}

#[test]
fn what_is_absent_is_left_out() {
    let error = Aliased::Optional {
        wait: None,
        maybe: None,
        boxed: &None,
    };
    assert_eq!(body(&error), r#"{"code":"optional"}"#);
    assert_eq!(retry_after(&error), None);
}

#[test]
fn the_definition_knows_what_can_be_absent() {
    let definitions: Vec<_> = Aliased::CATALOG.iter().collect();
    let facts = definitions.iter().map(|definition| {
        let headers = definition
            .headers()
            .iter()
            .map(|header| header.is_optional());
        let details = definition
            .details()
            .iter()
            .map(|detail| detail.is_optional());
        (headers.collect::<Vec<_>>(), details.collect::<Vec<_>>())
    });
    let expected = [(vec![true], vec![true, true]), (vec![false], vec![false])];
    assert_eq!(facts.collect::<Vec<_>>(), expected);
}

#[test]
fn the_contract_says_sometimes() {
    let document = Aliased::CATALOG.document();
    let presence = |name| json!(code(&document, name).sends_retry_after());
    assert_eq!(presence("optional"), "sometimes");
    assert_eq!(presence("always"), "always");
}

#[test]
fn a_response_without_them_fits_the_contract() {
    let error = Aliased::Optional {
        wait: None,
        maybe: None,
        boxed: &None,
    };
    errbook::testing::assert_contract(&error.to_response(), Aliased::CATALOG);
}
