//! The leaf crates: an error enum with a number of variants, written in several ways.

use std::fmt::Write as _;

pub(crate) const SIZES: [usize; 3] = [10, 100, 1000];

/// What the variants hold.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// Two fields, both details; the message contains one.
    Struct,
    Unit,
}

impl Shape {
    pub(crate) const ALL: [Shape; 2] = [Shape::Struct, Shape::Unit];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Shape::Struct => "struct",
            Shape::Unit => "unit",
        }
    }

    fn fields(self) -> &'static str {
        match self {
            Shape::Struct => " { a: String, b: u64 }",
            Shape::Unit => "",
        }
    }

    fn message(self) -> &'static str {
        match self {
            Shape::Struct => " of {a}.",
            Shape::Unit => ".",
        }
    }
}

pub(crate) struct Version {
    pub(crate) name: &'static str,
    pub(crate) package: &'static str,
    source: fn(usize, Shape) -> String,
}

pub(crate) const VERSIONS: [Version; 4] = [
    Version {
        name: "Debug only",
        package: "debug",
        source: debug,
    },
    Version {
        name: "errbook",
        package: "errbook",
        source: errbook,
    },
    Version {
        name: "errbook and thiserror",
        package: "errbook-thiserror",
        source: errbook_thiserror,
    },
    Version {
        name: "thiserror, serde and by hand",
        package: "hand",
        source: hand,
    },
];

/// The indices of the versions that the others are compared with.
pub(crate) const DEBUG: usize = 0;
pub(crate) const HAND: usize = 3;

/// The same for all, so that all leaves share one build of the dependencies.
const DEPENDENCIES: &str = r#"
axum = { version = "0.8", default-features = false, features = ["json"] }
errbook = { path = 'ERRBOOK', features = ["axum"] }
serde = { version = "1", features = ["derive"] }
thiserror = "2"
"#;

impl Version {
    pub(crate) fn leaf(&self, size: usize, shape: Shape) -> String {
        format!("leaf-{}-{}-{size}", self.package, shape.name())
    }

    pub(crate) fn manifest(&self, size: usize, shape: Shape) -> String {
        let name = self.leaf(size, shape);
        let dependencies = DEPENDENCIES.replace("ERRBOOK", env!("CARGO_MANIFEST_DIR"));
        format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]{dependencies}")
    }

    pub(crate) fn source(&self, size: usize, shape: Shape) -> String {
        (self.source)(size, shape)
    }
}

/// A status that has a default retry class, and its constant.
fn status(index: usize) -> (u16, &'static str) {
    [
        (400, "BAD_REQUEST"),
        (403, "FORBIDDEN"),
        (404, "NOT_FOUND"),
        (422, "UNPROCESSABLE_ENTITY"),
        (500, "INTERNAL_SERVER_ERROR"),
    ][index % 5]
}

/// The enum; `attributes` returns those of the variant at an index.
fn error(
    derives: &str,
    size: usize,
    shape: Shape,
    attributes: impl Fn(usize, Shape) -> String,
) -> String {
    let mut source = format!("#[derive({derives})]\npub enum Error {{\n");
    for index in 0..size {
        let (attributes, fields) = (attributes(index, shape), shape.fields());
        let _ = writeln!(source, "{attributes}    V{index}{fields},");
    }
    source + "}\n"
}

fn debug(size: usize, shape: Shape) -> String {
    error("Debug", size, shape, |_, _| String::new())
}

fn errbook(size: usize, shape: Shape) -> String {
    error("Debug, errbook::ApiError", size, shape, api_error)
}

fn errbook_thiserror(size: usize, shape: Shape) -> String {
    let derives = "Debug, thiserror::Error, errbook::ApiError";
    error(derives, size, shape, |index, shape| {
        thiserror(index, shape) + &api_error(index, shape)
    })
}

fn api_error(index: usize, shape: Shape) -> String {
    let (status, _) = status(index);
    let message = shape.message();
    format!(
        "    /// Description {index}\n    \
         #[api_error(code = \"code_{index}\", status = {status}, details, message = \"Failure {index}{message}\")]\n"
    )
}

fn thiserror(index: usize, shape: Shape) -> String {
    let message = shape.message();
    format!("    #[error(\"Failure {index}{message}\")]\n")
}

/// One match for status and code, `Display` for the message, `Serialize` for the details.
fn hand(size: usize, shape: Shape) -> String {
    let derives = "Debug, thiserror::Error, serde::Serialize";
    let source = error(derives, size, shape, thiserror);
    let mut source = source.replacen('\n', "\n#[serde(untagged)]\n", 1);
    source += "\nimpl Error {\n    fn status_and_code(&self) -> (StatusCode, &'static str) {\n        match self {\n";
    for index in 0..size {
        let (_, status) = status(index);
        let _ = writeln!(
            source,
            "            Self::V{index} {{ .. }} => (StatusCode::{status}, \"code_{index}\"),"
        );
    }
    source + "        }\n    }\n}\n" + INTO_RESPONSE
}

const INTO_RESPONSE: &str = r#"
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

#[derive(serde::Serialize)]
struct Body<'a> {
    error: Inner<'a>,
}

#[derive(serde::Serialize)]
struct Inner<'a> {
    code: &'static str,
    message: String,
    details: &'a Error,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, code) = self.status_and_code();
        let error = Inner { code, message: self.to_string(), details: &self };
        (status, Json(Body { error })).into_response()
    }
}
"#;
