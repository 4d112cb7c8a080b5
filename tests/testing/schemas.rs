//! Which keywords of schemas are not looked at.

use errbook::contract::{Generator, Schema};
use errbook::testing::{assert_contract, check_contract, unchecked};
use errbook::{ApiError, catalog};
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Debug, Serialize)]
struct Iban(&'static str);

impl Schema for Iban {
    fn schema(_: &mut Generator) -> Value {
        json!({ "type": "string", "pattern": "^[A-Z]{2}", "minLength": 4 })
    }
}

/// The account is closed
#[derive(Debug, ApiError)]
#[api_error(code = "account_closed", status = 409, retry = "never", details)]
struct AccountClosed {
    #[api_error(schema = Iban)]
    iban: Iban,
    since: u16,
    tags: Vec<Option<String>>,
}

catalog! { static ACCOUNTS = [AccountClosed]; }

#[test]
fn a_keyword_that_is_not_looked_at_is_told() {
    assert_eq!(
        unchecked(&ACCOUNTS),
        ["`iban` of `account_closed`: `pattern`"]
    );
    let closed = |iban| AccountClosed {
        iban: Iban(iban),
        since: 1999,
        tags: vec![None],
    };
    // Against the pattern, which is not looked at.
    assert_contract(&closed("de02").to_response(), &ACCOUNTS);
    let short = check_contract(&closed("DE").to_response(), &ACCOUNTS).unwrap_err();
    let reasons: Vec<_> = short.reasons().collect();
    assert_eq!(
        reasons,
        ["in the body, `error.details.iban`: expected within `minLength` 4"]
    );
}

#[test]
fn of_types_of_std_all_keywords_are_looked_at() {
    assert_eq!(unchecked(&crate::api::API), Vec::<String>::new());
}
