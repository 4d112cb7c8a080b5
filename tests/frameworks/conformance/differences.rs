//! What a framework forces. The guide has the same table.

use crate::Seen;

#[derive(Clone, Copy)]
pub(crate) enum Difference {
    /// The header is not sent.
    Without(&'static str),
    /// Another answer of the API.
    Answered {
        status: &'static str,
        code: &'static str,
        message: &'static str,
    },
    /// The request succeeds.
    Succeeds,
    /// The connection is closed without an answer.
    Closed,
}

use Difference::{Answered, Closed, Succeeds, Without};

const NOT_FOUND: Difference = Answered {
    status: "404 Not Found",
    code: "not_found",
    message: "Not found",
};

const INVALID_BODY: Difference = Answered {
    status: "422 Unprocessable Entity",
    code: "invalid_body",
    message: "Invalid body",
};

const REFUSED: Difference = Answered {
    status: "400 Bad Request",
    code: "refused",
    message: "Refused",
};

const FAILED: Difference = Answered {
    status: "500 Internal Server Error",
    code: "failed",
    message: "Internal Server Error",
};

/// The framework, the request, and what is different.
const DIFFERENCES: &[(&str, &str, Difference)] = &[
    // Its error for a wrong method does not know the others.
    ("poem", "wrong method", Without("allow")),
    ("poem", "unknown method", Without("allow")),
    // A wrong method or media type is another route.
    ("rocket", "wrong method", NOT_FOUND),
    ("rocket", "unknown method", REFUSED),
    ("rocket", "other media type", NOT_FOUND),
    ("rocket", "no media type", NOT_FOUND),
    // A catcher learns the status alone.
    ("rocket", "json, malformed", REFUSED),
    ("rocket", "json, empty", REFUSED),
    ("rocket", "query, wrong type", INVALID_BODY),
    ("rocket", "query, missing", INVALID_BODY),
    ("rocket", "path, wrong type", INVALID_BODY),
    ("rocket", "panic", FAILED),
    // A body without a byte is taken for `null`.
    ("salvo", "json, empty", INVALID_BODY),
    // A rejection does not know the other routes.
    ("warp", "wrong method", Without("allow")),
    ("warp", "unknown method", Without("allow")),
    // A segment that is not a number is another path.
    ("warp", "path, wrong type", NOT_FOUND),
    // A body without a media type is taken for JSON.
    ("warp", "no media type", Succeeds),
    // Nothing inside of warp can catch it.
    ("warp", "panic", Closed),
];

pub(crate) fn find(framework: &str, request: &str) -> Option<Difference> {
    let found = DIFFERENCES
        .iter()
        .find(|row| row.0 == framework && row.1 == request);
    found.map(|row| row.2)
}

impl Difference {
    /// The answer that is expected instead.
    pub(crate) fn apply(self, expected: Seen) -> Seen {
        match self {
            Without(header) => {
                assert!(
                    expected.headers.iter().any(|line| line.starts_with(header)),
                    "{header} is no difference"
                );
                expected.without(header)
            }
            Answered {
                status,
                code,
                message,
            } => {
                let body = format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#);
                let length = body.len();
                Seen::of(&format!(
                    "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
                ))
            }
            Succeeds => Seen::of(
                "HTTP/1.1 200 OK\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: 1\r\n\r\n1",
            ),
            Closed => Seen::of(""),
        }
    }
}

/// The row of the guide's table.
fn row((framework, request, difference): (&str, &str, Difference)) -> String {
    let difference = match difference {
        Without(header) => format!("no `{header}`"),
        Answered { code, .. } => format!("`{code}`"),
        Succeeds => "success".to_owned(),
        Closed => "the connection is closed".to_owned(),
    };
    format!("| {framework} | {request} | {difference} |")
}

#[test]
fn the_guide_has_the_same_table() {
    let chapter = include_str!("../../../runtime/src/guide/frameworks.md");
    let head = "| framework | request | answer |\n|---|---|---|\n";
    let (_, table) = chapter.split_once(head).expect("the chapter has the table");
    let rows: Vec<_> = table
        .lines()
        .take_while(|line| line.starts_with('|'))
        .collect();
    let expected: Vec<_> = DIFFERENCES
        .iter()
        .map(|&difference| row(difference))
        .collect();
    assert_eq!(rows, expected);
}
