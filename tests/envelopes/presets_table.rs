//! The guide's table of envelopes: each body as it is sent.

use errbook::ApiError;

const CHAPTER: &str = include_str!("../../runtime/src/guide/envelopes.md");

macro_rules! rows {
    ($($envelope:ident $(, $details:ident)?;)*) => {$({
        /// Slot is not available
        #[derive(ApiError)]
        #[api_error(code = "slot_unavailable", number = 17, status = 409, retry = "never",
                    message = "The slot is gone.", docs_url = "/errors/{code}",
                    envelope = errbook::envelope::$envelope $(, $details)?)]
        #[allow(dead_code)]
        struct Gone {
            next: &'static str,
        }
        let response = Gone { next: "11:00" }.to_response();
        let body = std::str::from_utf8(response.body()).unwrap();
        let row = CHAPTER.lines().find(|it| it.starts_with(concat!("| `", stringify!($envelope), "`")));
        let row = row.expect(stringify!($envelope));
        let content_type = response.headers().get("content-type");
        let sent = match content_type {
            Some(content_type) => format!("| `{}` | `{body}` |", content_type.to_str().unwrap()),
            None => "| none | none |".to_owned(),
        };
        assert!(row.ends_with(&sent), "{row}\n{sent}");
    })*};
}

#[test]
fn the_table_of_envelopes_shows_each_body_as_it_is_sent() {
    rows! {
        NESTED, details;
        PROBLEM, details;
        NUMERIC_CODE;
        FLAT, details;
        FLAT_ERROR;
        VND_ERROR, details;
        TEXT;
        EMPTY;
    }
}
