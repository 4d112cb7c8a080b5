//! The packages that are built.

use std::fmt::Write;

use serde_json::json;

/// How many codes there are.
pub(crate) const SIZES: [usize; 2] = [100, 1000];

#[derive(Clone, Copy)]
pub(crate) enum Version {
    ByHand,
    Client,
}

pub(crate) fn workspace() -> String {
    let leaves = Version::ALL
        .iter()
        .flat_map(|version| SIZES.map(|size| version.leaf(size)));
    let leaves: Vec<_> = leaves.collect();
    format!("[workspace]\nresolver = \"3\"\nmembers = {leaves:?}\n")
}

impl Version {
    pub(crate) const ALL: [Version; 2] = [Version::ByHand, Version::Client];

    pub(crate) fn leaf(self, size: usize) -> String {
        match self {
            Version::ByHand => format!("by-hand-{size}"),
            Version::Client => format!("client-{size}"),
        }
    }

    /// Paths and contents.
    pub(crate) fn files(self, size: usize) -> Vec<(String, String)> {
        let leaf = self.leaf(size);
        let root = env!("CARGO_MANIFEST_DIR");
        let (dependencies, source) = match self {
            Version::ByHand => (
                "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".to_owned(),
                by_hand(size),
            ),
            Version::Client => (
                format!("errbook-client = {{ path = {root:?} }}\n"),
                "errbook_client::client! {\n    /// Errors\n    pub enum Error = \"errors.json\";\n}\n"
                    .to_owned(),
            ),
        };
        let manifest = format!(
            "[package]\nname = {leaf:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
        );
        let mut files = vec![
            (format!("{leaf}/Cargo.toml"), manifest),
            (format!("{leaf}/src/lib.rs"), source),
        ];
        if let Version::Client = self {
            files.push((format!("{leaf}/errors.json"), contract(size)));
        }
        files
    }
}

fn has_details(number: usize) -> bool {
    number.is_multiple_of(2)
}

/// What the generated enum has, as one writes it: details, codes, statuses and messages.
fn by_hand(size: usize) -> String {
    let (mut details, mut variants) = (String::new(), String::new());
    let (mut codes, mut statuses, mut messages) = (String::new(), String::new(), String::new());
    for number in 0..size {
        let field = if has_details(number) {
            let _ = writeln!(
                details,
                "#[derive(Debug, serde::Deserialize)]\npub struct Code{number}Details {{ pub slot: String, pub limit: u64, \
                 pub next: Option<String> }}"
            );
            format!(", details: Option<Code{number}Details>")
        } else {
            String::new()
        };
        let _ = writeln!(
            variants,
            "    #[serde(rename = \"code_{number}\")]\n    Code{number} {{ message: String{field} }},"
        );
        let _ = writeln!(
            codes,
            "            Error::Code{number} {{ .. }} => \"code_{number}\","
        );
        let _ = writeln!(statuses, "            Error::Code{number} {{ .. }} => 409,");
        let _ = writeln!(
            messages,
            "            Error::Code{number} {{ message, .. }} => message,"
        );
    }
    format!(
        "#[derive(Debug, serde::Deserialize)]
pub struct Body {{ pub error: Error }}

#[derive(Debug, serde::Deserialize)]
#[serde(tag = \"code\")]
pub enum Error {{
{variants}}}

impl Error {{
    pub fn code(&self) -> &'static str {{
        match self {{
{codes}        }}
    }}

    pub fn status(&self) -> u16 {{
        match self {{
{statuses}        }}
    }}

    pub fn message(&self) -> &str {{
        match self {{
{messages}        }}
    }}
}}

impl std::fmt::Display for Error {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        write!(f, \"{{}} ({{}}): {{}}\", self.code(), self.status(), self.message())
    }}
}}

impl std::error::Error for Error {{}}

pub fn read(body: &[u8]) -> Result<Error, serde_json::Error> {{
    serde_json::from_slice::<Body>(body).map(|body| body.error)
}}

{details}"
    )
}

fn contract(size: usize) -> String {
    let codes = (0..size).map(|number| {
        let mut code = json!({
            "code": format!("code_{number}"), "status": 409, "retry": { "class": "never" }, "effect": "none",
            "message": [format!("Code {number} happened.")], "description": format!("Code {number}"),
            "content_type": "application/json", "envelope": "NESTED", "retry_after": "never"
        });
        if has_details(number) {
            code["details"] = json!([
                { "name": "slot", "schema": { "type": "string" } },
                { "name": "limit", "schema": { "type": "integer", "minimum": 0 } },
                { "name": "next", "schema": { "type": "string" }, "optional": true }
            ]);
        }
        code
    });
    let codes: Vec<_> = codes.collect();
    let layout = json!({ "object": [{ "name": "error", "value": { "object": [
        { "name": "code", "value": { "fact": "code" } },
        { "name": "message", "value": { "fact": "message" } },
        { "name": "details", "value": { "fact": "details" }, "optional": true }
    ] } }] });
    let document = json!({
        "errbook": 1, "id": "", "retired": [], "codes": codes,
        "envelopes": [{ "id": "NESTED", "content_type": "application/json", "layout": layout }]
    });
    document.to_string()
}
