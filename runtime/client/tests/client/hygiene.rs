//! The macro's output depends on no name of its surroundings.

#![allow(missing_docs, dead_code, non_camel_case_types)]

mod shadowed {
    struct Option;
    struct String;
    struct Box;
    struct Vec;
    struct Result;
    struct Some;
    struct None;
    struct str;
    struct bool;
    struct u64;
    trait Debug {}
    trait Display {}
    trait Clone {}
    mod core {}
    mod std {}
    mod errbook_client {}

    ::errbook_client::client! {
        #[derive(::core::clone::Clone)]
        pub enum Shadowed = "tests/contracts/names.json";
        rename("2fa" = SecondFactor, "a.b" = Dotted, "self" = Itself, "unknown" = NotKnown);
    }
}

#[test]
fn it_compiles_among_other_types_of_these_names() {
    use errbook_client::ClientError as _;

    let error: shadowed::Shadowed = crate::decoded(400, r#"{"code":"a.b"}"#);
    assert_eq!(error.clone().code(), Some("a.b"));
}
