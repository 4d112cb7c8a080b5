use errbook_contract::layout::{Fact, Value};

use super::*;
use crate::decode::json::Document;

#[test]
fn a_key_that_is_known_is_not_compared() {
    let definition = Definition::bare("b", 404);
    let code = Value::Fact(Fact::Code);
    let is_whole = |json: &str, known| {
        let read = Document::read(json, |value| {
            let keys = [Key::Json(&code, value)];
            Some(Agreement::of(&definition, &keys, known, &HeaderMap::new()))
        });
        read.expect(json).is_whole()
    };
    assert!(is_whole(r#""b""#, None));
    assert!(!is_whole(r#""c""#, None));
    assert!(!is_whole(r#""c""#, Some(1)));
    // Another code shows that nobody has looked at it.
    assert!(is_whole(r#""c""#, Some(0)));
}
