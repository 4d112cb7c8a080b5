//! The time of each export for 2,500 and 10,000 codes, in milliseconds. `growth` is that of the time divided by that of the
//! number of codes: 1 if the cost is linear. It fails above the limit.

use std::time::Instant;

use errbook_contract::document::CatalogDocument;
use errbook_contract::export;
use errbook_tests_tools::many_codes;

/// The maximum of `growth`; the largest document no longer fits into the processor's caches.
const LIMIT: f64 = 1.6;

const SIZES: [usize; 2] = [2_500, 10_000];

type Export = (&'static str, fn(&CatalogDocument) -> usize);

const EXPORTS: [Export; 6] = [
    ("json", |document| document.to_json().len()),
    ("markdown", |document| export::markdown(document).len()),
    ("typescript", |document| export::typescript(document).len()),
    ("openapi", |document| {
        export::openapi(document).to_string().len()
    }),
    ("openapi_responses", |document| {
        export::openapi_responses(document).len()
    }),
    ("html", |document| export::html::page(document).len()),
];

fn main() {
    let documents = SIZES.map(document);
    println!(
        "{:>18} | {:>8} {:>8} {:>7}",
        "ms", SIZES[0], SIZES[1], "growth"
    );
    let mut is_linear = true;
    for (name, export) in EXPORTS {
        let [few, many] = documents
            .each_ref()
            .map(|document| fastest(document, export));
        let growth = many / few / (SIZES[1] / SIZES[0]) as f64;
        is_linear &= growth <= LIMIT;
        println!("{name:>18} | {few:>8.1} {many:>8.1} {growth:>6.2}x");
    }
    assert!(
        is_linear,
        "an export grows by more than {LIMIT} times the number of codes"
    );
}

/// The fastest of three runs.
fn fastest(document: &CatalogDocument, export: fn(&CatalogDocument) -> usize) -> f64 {
    let run = |_| {
        let start = Instant::now();
        assert!(export(document) > 0);
        start.elapsed().as_secs_f64() * 1000.0
    };
    (0..3).map(run).fold(f64::INFINITY, f64::min)
}

fn document(codes: usize) -> CatalogDocument {
    CatalogDocument::from_json(&many_codes::contract(codes).to_string()).expect("a document")
}
