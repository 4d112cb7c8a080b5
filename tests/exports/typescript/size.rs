//! Large catalogs: the bytes that a page loads, and that the compiler reads them. The bench `exports` of `errbook-contract`
//! holds that the module is written in linear time.

use errbook::contract::CatalogDocument;
use errbook::export;
use serde_json::{Value, json};

use super::npm::Folder;

const NOUNS: [&str; 20] = [
    "appointment",
    "service",
    "therapist",
    "customer",
    "invoice",
    "payment",
    "refund",
    "voucher",
    "location",
    "room",
    "calendar",
    "webhook",
    "api_key",
    "subscription",
    "reminder",
    "waitlist",
    "package",
    "gift_card",
    "tax_rate",
    "staff",
];

const STATES: [(&str, u16); 10] = [
    ("not_found", 404),
    ("already_exists", 422),
    ("archived", 410),
    ("locked", 423),
    ("limit_reached", 403),
    ("expired", 422),
    ("not_owned", 403),
    ("invalid", 400),
    ("too_long", 400),
    ("unavailable", 503),
];

/// So many codes, as a large API has them: of few kinds, with a message of their own.
fn document(codes: usize) -> CatalogDocument {
    let code = |number: usize| {
        let (state, status) = STATES[number % STATES.len()];
        let noun = NOUNS[number / STATES.len() % NOUNS.len()];
        let code = format!("{noun}_{state}_{number}");
        let words = code.replace('_', " ");
        let message = words[..1].to_uppercase() + &words[1..];
        let details = match number % 7 {
            0 => json!([{ "name": "id", "schema": { "type": "string" } }]),
            _ => json!([]),
        };
        json!({
            "code": code, "status": status, "retry": { "class": "never" }, "effect": "none", "message": [message],
            "description": message, "content_type": "application/json", "envelope": "E", "retry_after": "never",
            "details": details
        })
    };
    let layout = json!({ "object": [{ "name": "error", "value": { "object": [
        { "name": "code", "value": { "fact": "code" } },
        { "name": "message", "value": { "fact": "message" } },
        { "name": "details", "value": { "fact": "details" }, "optional": true }
    ] } }] });
    let document = json!({
        "errbook": 1, "id": "LARGE",
        "envelopes": [{ "id": "E", "content_type": "application/json", "layout": layout }],
        "codes": (0..codes).map(code).collect::<Vec<Value>>(), "retired": []
    });
    CatalogDocument::from_json(&document.to_string()).unwrap()
}

#[test]
fn a_page_loads_less_than_100_kb_for_2500_codes() {
    let Some(folder) = Folder::new("size") else {
        return;
    };
    let minified = |codes: usize, options: &[&str]| {
        folder.write("errors.ts", &export::typescript(&document(codes)));
        let arguments = ["--minify", "--format=esm"].iter().chain(options);
        let output = folder.tool("esbuild", arguments.copied());
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        output.stdout.len()
    };
    let (few, many) = (minified(1, &["errors.ts"]), minified(2500, &["errors.ts"]));
    assert!(many < 100_000, "{many} bytes");
    assert!(few < 25_000, "{few} bytes without codes");
    let each = (many - few) / 2499;
    assert!(each <= 30, "{each} bytes for each code");
    // The rest is dropped by a bundler.
    folder.write(
        "one.ts",
        "import { noResponse } from \"./errors.js\";\nconsole.log(noResponse(1));\n",
    );
    let unused = minified(2500, &["one.ts", "--bundle"]);
    assert!(unused < 2_000, "{unused} bytes");
    folder.write(
        "types.ts",
        "import type { ApiError } from \"./errors.js\";\nexport const code = (error: ApiError) => error.code;\n",
    );
    let types = minified(2500, &["types.ts", "--bundle"]);
    assert!(types < 100, "{types} bytes");
}

#[test]
fn the_compiler_reads_10000_codes() {
    let Some(folder) = Folder::new("large") else {
        return;
    };
    folder.write("errors.ts", &export::typescript(&document(10_000)));
    let program = "import { ERRORS, parseError } from \"./errors.js\";\n\
        const error = parseError(404, { error: { code: \"appointment_not_found_0\", message: \"m\", details: { id: \"1\" } } });\n\
        if (error.code === \"appointment_not_found_0\") {\n\
        \x20 const id: string | undefined = error.details?.id;\n\
        \x20 console.log(id, ERRORS[error.code][error.status].retry.class);\n\
        }\n";
    folder.write("program.ts", program);
    assert_eq!(folder.run("program"), "1 never\n");
}
