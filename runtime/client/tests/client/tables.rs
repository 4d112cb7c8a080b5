//! The tables that the macro writes are those that are made from the document at run time.

use errbook_client::{ClientError, Contract};
use errbook_contract::document::CatalogDocument;

use crate::ApiError;
use crate::names::Named;

#[test]
fn the_macro_and_the_document_give_the_same_tables() {
    for (json, table) in [
        (include_str!("../vectors/contract.json"), ApiError::CONTRACT),
        (include_str!("../contracts/names.json"), Named::CONTRACT),
    ] {
        let document = CatalogDocument::from_json(json).unwrap();
        assert_eq!(*table, Contract::from(&document));
    }
}

#[test]
fn an_error_is_small() {
    assert!(size_of::<ApiError>() <= 64, "{}", size_of::<ApiError>());
    assert!(size_of::<Named>() <= 64, "{}", size_of::<Named>());
}
