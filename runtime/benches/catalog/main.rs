//! The cost of the checks of `catalog!` in `cargo check`, for 100 to 10,000 codes, and for 4,000 in one enum.
//!
//! The same enums are listed by hand, with `catalog!`, and with `catalog!` and a documented page. The columns:
//!
//! - `list`: the crate of the enums with the list by hand. `direct`: how much more it takes with `catalog!`, in
//!   percent.
//! - `checks`, `page`: the same difference, without and with the page, in a crate that has only the list, while the
//!   enums are in another crate. It is thus not the small difference of two large numbers, but includes reading the
//!   definitions from the other crate.
//! - `share`, `page share`: these in percent of `list`. The limit applies to `share`.
//! - `growth`: the growth of the checks divided by the growth of the number of codes. It is 1 if the cost is linear,
//!   and less if it has a fixed part.
//!
//! If every leaf crate compiles, none trips `long_running_const_eval`. Incremental compilation is off. The numbers are
//! CPU milliseconds of cargo and its child processes; the fastest round counts.

mod leaves;

use std::path::Path;

use errbook_tests_tools::cargo::Workspace;
use leaves::{Leaf, Place, SIZES, Size, Way};

/// The maximum of `share` in percent, at 10,000 codes.
const LIMIT: f64 = 10.0;

/// The leaves measured at each size.
const MEASURED: [(Place, Way); 5] = [
    (Place::SameCrate, Way::List),
    (Place::SameCrate, Way::Catalog),
    (Place::OtherCrate, Way::List),
    (Place::OtherCrate, Way::Catalog),
    (Place::OtherCrate, Way::Page),
];

/// CPU milliseconds of each leaf at each size.
type Times = [[f64; MEASURED.len()]; SIZES.len()];

fn main() {
    let times = times(&generate());
    assert!(print(&times), "the checks exceed the limit of {LIMIT} %");
}

fn generate() -> Workspace {
    let mut leaves = Vec::new();
    for size in &SIZES {
        leaves.push(Leaf::new(Place::SameCrate, size, Way::Nothing));
        leaves.extend(MEASURED.map(|(place, way)| Leaf::new(place, size, way)));
    }
    let members: Vec<_> = leaves.iter().map(|leaf| &leaf.name[..]).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    let mut files = vec![("Cargo.toml".to_owned(), manifest)];
    for leaf in &leaves {
        files.push((format!("{}/Cargo.toml", leaf.name), leaf.manifest.clone()));
        files.push((format!("{}/src/lib.rs", leaf.name), leaf.source.clone()));
        files.push((format!("{}/errors.md", leaf.name), leaf.page.clone()));
    }
    Workspace::new(
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("catalog"),
        &files,
    )
}

/// Measures each leaf once per round, so that all suffer equally when the machine is slow. The first round builds the
/// dependencies and does not count.
fn times(workspace: &Workspace) -> Times {
    let mut times = [[f64::INFINITY; MEASURED.len()]; SIZES.len()];
    for (size, times) in SIZES.iter().zip(&mut times) {
        for round in 0..=size.rounds {
            for ((place, way), time) in MEASURED.into_iter().zip(&mut *times) {
                let leaf = leaves::name(place, size, way);
                workspace.touch(&format!("{leaf}/src/lib.rs"));
                let cost = workspace.run(&["check", "--offline", "--quiet", "--package", &leaf]);
                if round > 0 {
                    *time = time.min(cost.cpu * 1000.0);
                }
            }
        }
    }
    times
}

/// Prints the table. Returns whether the checks are within the limit.
fn print(times: &Times) -> bool {
    let mut within_limit = true;
    println!(
        "\n{:>6} {:>5} | {:>7} {:>7} | {:>7} {:>8} {:>7} {:>7} | {:>7} {:>10}",
        "codes",
        "enums",
        "list",
        "direct",
        "checks",
        "us/code",
        "growth",
        "share",
        "page",
        "page share"
    );
    let mut before: Option<(usize, f64)> = None;
    for (size, [list, catalog, other_list, other_catalog, other_page]) in SIZES.iter().zip(times) {
        let Size { codes, enums, .. } = size;
        let checks = other_catalog - other_list;
        let page = other_page - other_list;
        let percent = |cost: f64| format!("{:.1}%", cost / list * 100.0);
        within_limit &= *codes < 10_000 || checks / list * 100.0 <= LIMIT;
        let growth = before.filter(|(fewer, _)| fewer < codes);
        let growth = growth.map(|(fewer, less)| (checks / less) / (codes / fewer) as f64);
        println!(
            "{codes:>6} {enums:>5} | {list:>7.0} {:>7} | {checks:>7.1} {:>8.2} {:>7} {:>7} | {page:>7.1} {:>10}",
            percent(catalog - list),
            checks * 1000.0 / *codes as f64,
            growth.map_or_else(String::new, |growth| format!("{growth:.2}x")),
            percent(checks),
            percent(page),
        );
        before = Some((*codes, checks));
    }
    within_limit
}
