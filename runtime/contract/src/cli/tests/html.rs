//! The command `html` and its links.

use super::{Folder, run};

#[test]
fn the_page_links_to_what_is_named() {
    let plain = run(&["html"]);
    assert!(!plain.stdout.contains("errors.json"), "{}", plain.stdout);
    let linked = run(&[
        "html",
        "--home",
        "https://example.com/docs",
        "--home-name",
        "Slots API",
        "--json",
        "--typescript=/client/errors.ts",
    ]);
    assert_eq!((linked.code, &linked.stderr[..]), (0, ""));
    for link in [
        "<a href=\"https://example.com/docs\">Slots API</a>",
        "<a href=\"errors.json\">JSON</a>",
        "<a href=\"/client/errors.ts\">TypeScript</a>",
    ] {
        assert!(linked.stdout.contains(link), "{link}");
    }
    assert!(!linked.stdout.contains(">OpenAPI</a>"));
    assert_eq!(run(&["html", "--home-name", "Slots API"]).code, 2);
}

#[test]
fn the_remedy_repeats_the_links() {
    let folder = Folder::new("html-remedy");
    let out = folder.path("errors.html");
    let links = ["--home", "/docs", "--openapi"];
    let missing = run(&[&["html"], &links[..], &["--out", &out, "--check"]].concat());
    let expected = format!(
        "api-errors: {out} is missing; write it again with \
         `api-errors html --home /docs --openapi=errors.openapi.json --out {out}`\n"
    );
    assert_eq!((missing.code, missing.stderr), (1, expected));
}
