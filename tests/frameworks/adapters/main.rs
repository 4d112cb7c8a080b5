//! What the adapters cost: the answer of a unit variant through errbook, with all that the adapter adds to the app,
//! compared with the same bytes written by hand with the framework's own means and nothing for panics or the log.
//!
//! Only the ratios count. The bench fails if the answer over a connection takes more processor time than the limit. The
//! ratio in the process, without reading the request and writing the answer, and the allocations show where it comes from:
//! the error that is kept for the log (three), and the layer or middleware (the others).

mod actix_web;
mod axum;
mod connection;
mod errors;
mod layer;
mod poem;
mod rocket;
mod salvo;
mod sample;
mod serve;
mod warp;

use sample::Comparison;

/// The time of an answer through errbook, as a multiple of the one by hand.
const LIMIT: f64 = 1.15;

/// The time of a success through the layer, as a multiple of the one through a layer that does nothing: by this much,
/// the same server differs from itself.
const LAYER_LIMIT: f64 = 1.03;

fn main() {
    // How long an answer takes depends on the cores on which client and server run: here all have the same one, as the
    // threads of the servers inherit it.
    let core = core_affinity::get_core_ids().and_then(|mut cores| cores.pop());
    assert!(
        core.is_some_and(core_affinity::set_for_current),
        "no core can be chosen"
    );
    println!(
        "{:<18} {:>17} {:>12} {:>13}",
        "", "over a connection", "in process", "allocations"
    );
    let comparisons = [
        axum::compare(),
        actix_web::compare(),
        poem::compare(),
        warp::compare(),
        rocket::compare(),
        salvo::compare(),
    ];
    for comparison in &comparisons {
        comparison.print();
    }
    let [layer, noise] = layer::compare();
    layer.print();
    noise.print();
    if let Some((own, empty)) = layer.allocations {
        assert_eq!(own, empty, "a success costs allocations in the layer");
    }
    let limited = comparisons.iter().map(|comparison| (comparison, LIMIT));
    let above: Vec<_> = limited
        .chain([(&layer, LAYER_LIMIT)])
        .filter(|(comparison, limit)| {
            comparison
                .over_connection
                .is_none_or(|ratio| ratio > *limit)
        })
        .map(|(comparison, limit)| (comparison.name, limit))
        .collect();
    assert!(above.is_empty(), "above its limit: {above:?}");
    println!("no answer takes more than {LIMIT} times as long, no success more than {LAYER_LIMIT}");
}

impl Comparison {
    fn print(&self) {
        let Comparison {
            name,
            in_process,
            over_connection,
            allocations,
        } = self;
        let ratio = |ratio: &Option<f64>| ratio.map(|ratio| format!("{ratio:.2}"));
        let [over_connection, in_process] =
            [over_connection, in_process].map(|given| ratio(given).unwrap_or_default());
        let allocations = allocations.map(|(own, by_hand)| format!("{own:>6} for {by_hand:>2}"));
        let allocations = allocations.unwrap_or_default();
        println!("{name:<18} {over_connection:>17} {in_process:>12} {allocations}");
    }
}
