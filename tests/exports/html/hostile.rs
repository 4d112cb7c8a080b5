//! Texts that look like markup are text.

use errbook::{ApiError, export};

use super::{parse, select, text};

const HOSTILE: &str = r#"</script></style><script>alert("1")</script><!--'&amp;&"`<b>`"#;

/// </title></h2><script>alert(1)</script>
#[derive(Debug, ApiError)]
#[api_error(envelope = errbook::envelope::FLAT_ERROR)]
enum Hostile {
    #[api_error(
        code = "hostile",
        status = 400,
        description = r#"</script></style><script>alert("1")</script><!--'&amp;&"`<b>`."#,
        message = r#"</script></style><script>alert("1")</script><!--'&amp;&"`<b>`"#,
        help = r#"</script></style><script>alert("1")</script><!--'&amp;&"`<b>`"#,
        docs_url = "javascript:alert(1)",
        headers("X-Hostile" = "</code></pre><script>alert('\"2\"')</script>")
    )]
    #[deprecated = "</p><script>alert(3)</script>"]
    Texts,
}

#[test]
fn no_text_becomes_markup() {
    let code = export::html::code(
        &Hostile::CATALOG.document(),
        "hostile",
        "/\"><script>alert(4)</script>",
    );
    for page in [
        export::html::page(&Hostile::CATALOG.document()),
        code.unwrap(),
    ] {
        let html = parse(&page);
        let ours = select(&html, "script, b, style").len();
        let allowed = select(
            &html,
            "body > script, head > style, .status > b, .head > b, .notice > b",
        );
        assert_eq!(ours, allowed.len());
        assert_eq!(select(&html, "article").len(), 1);
        assert!(!page.contains("alert(\"1\")"));
        let shown = HOSTILE.replace('`', "");
        let told = text(select(&html, "article dd")[0]);
        assert_eq!(told, shown);
        assert_eq!(text(select(&html, "q")[0]), HOSTILE);
        let body: String = text(select(&html, ".body")[0]);
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["error"], HOSTILE);
    }
}

#[test]
fn a_link_that_is_none_of_the_web_is_not_followed() {
    let document = Hostile::CATALOG.document();
    assert!(document.to_json().contains("javascript:"));
    assert!(!export::html::page(&document).contains("javascript:"));
}
