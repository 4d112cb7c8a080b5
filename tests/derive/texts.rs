//! Description and message, and what stands in for them.

use errbook::ApiError;

use crate::body;

#[derive(ApiError)]
enum Texts {
    /// Time slot
    /// is not   available
    ///
    /// Private: the calendar is flaky.
    #[api_error(code = "doc", status = 404)]
    Doc,
    /** Block comment
     * in two lines
     *
     * Private.
     */
    #[api_error(code = "block", status = 404)]
    Block,
    #[doc = "By attribute"]
    #[api_error(code = "attribute", status = 404)]
    Attribute,
    ///
    /// After an empty line
    #[api_error(code = "after_empty", status = 404)]
    AfterEmpty,
    /// Private altogether.
    #[api_error(code = "replaced", status = 404, description = "Replaced")]
    Replaced,
    /// Described
    #[api_error(code = "message", status = 404, message = "Said {{so}}: \"quoted\"")]
    Message,
    #[api_error(code = "phrase", status = 404)]
    Phrase,
    #[api_error(code = "client", status = 499)]
    UnnamedClient,
    #[api_error(code = "server", status = 599, retry = "never")]
    UnnamedServer,
    #[api_error(code = "only_message", status = 410, message = "Only said")]
    OnlyMessage,
}

fn description(error: Texts) -> &'static str {
    error.definition().description()
}

#[test]
fn the_first_paragraph_of_the_doc_comment_is_the_description() {
    assert_eq!(description(Texts::Doc), "Time slot is not   available");
    assert_eq!(description(Texts::Block), "Block comment in two lines");
    assert_eq!(description(Texts::Attribute), "By attribute");
    assert_eq!(description(Texts::AfterEmpty), "After an empty line");
}

#[test]
fn the_key_replaces_the_doc_comment() {
    assert_eq!(description(Texts::Replaced), "Replaced");
    assert!(!body(&Texts::Replaced).contains("Private"));
}

#[test]
fn later_paragraphs_stay_private() {
    for error in [Texts::Doc, Texts::Block] {
        let shown = format!("{:?} {}", error.definition(), body(&error));
        assert!(!shown.contains("Private"), "{shown}");
    }
}

#[test]
fn the_description_is_the_message_of_last_resort_but_one() {
    assert_eq!(Texts::Doc.message(), "Time slot is not   available");
    assert_eq!(Texts::Replaced.message(), "Replaced");
    assert_eq!(
        Texts::Doc.definition().message(),
        "Time slot is not   available"
    );
}

#[test]
fn the_message_wins_over_the_description() {
    assert_eq!(Texts::Message.message(), "Said {so}: \"quoted\"");
    assert_eq!(description(Texts::Message), "Described");
    assert_eq!(
        body(&Texts::Message),
        r#"{"error":{"code":"message","message":"Said {so}: \"quoted\""}}"#
    );
}

#[test]
fn the_phrase_of_the_status_is_the_message_of_last_resort() {
    assert_eq!(Texts::Phrase.message(), "Not Found");
    assert_eq!(description(Texts::Phrase), "Not Found");
    assert_eq!(description(Texts::OnlyMessage), "Gone");
}

/// What maintainers write.
#[derive(Debug, ApiError)]
#[api_error(envelope = errbook::envelope::PROBLEM, docs_url = "/{code}")]
enum Outage {
    /// Connection to db-01 failed; see runbook RB-17
    #[api_error(code = "doc", status = 500)]
    Doc,
    /// For maintainers
    #[api_error(code = "key", status = 503, description = "We are away")]
    Key,
    /// Client error
    #[api_error(code = "client", status = 499)]
    Client,
    /// The upstream behind db-02 refused
    #[api_error(code = "any", status = 404)]
    Any(#[api_error(status)] u16),
}

#[test]
fn a_doc_comment_of_a_server_error_is_not_sent() {
    let sent = |error: Outage| {
        let json: serde_json::Value = serde_json::from_str(&body(&error)).unwrap();
        [json["title"].clone(), json["detail"].clone()]
    };
    assert_eq!(sent(Outage::Doc), ["Internal Server Error"; 2]);
    assert_eq!(sent(Outage::Key), ["We are away"; 2]);
    assert_eq!(sent(Outage::Client), ["Client error"; 2]);
    assert_eq!(sent(Outage::Any(404)), ["Not Found"; 2]);
    assert_eq!(sent(Outage::Any(502)), ["Bad Gateway"; 2]);
    let documented = Outage::Doc.definition().description();
    assert_eq!(documented, "Connection to db-01 failed; see runbook RB-17");
}

#[test]
fn a_status_without_phrase_is_named_after_its_class() {
    assert_eq!(Texts::UnnamedClient.message(), "Client Error");
    assert_eq!(Texts::UnnamedServer.message(), "Server Error");
}

#[test]
fn debug_output_is_what_tells_a_definition_from_others() {
    let shown = format!("{:?}", Texts::Replaced.definition());
    let facts = r#"type_name: "Texts", variant: "Replaced", code: "replaced", status: 404, retry: Never, effect: None"#;
    let expected = format!(r#"Definition {{ {facts}, description: "Replaced", .. }}"#);
    assert_eq!(shown, expected);
    let catalog = format!("{:?}", Texts::CATALOG);
    assert!(catalog.starts_with(r#"Catalog { name: "", definitions: [Definition {"#));
    assert!(catalog.contains(&shown));
}
