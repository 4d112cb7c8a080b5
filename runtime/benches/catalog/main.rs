//! What the checks of `catalog!` cost in `cargo check`, for a hundred to ten thousand codes, and for 4,000 in one enum.
//!
//! The same enums are listed by hand, with `catalog!`, and with `catalog!` and a documented page:
//!
//! - `list` is the crate of the enums with the list by hand; `direct` is how much more the same crate takes with
//!   `catalog!`, in percent;
//! - `checks` and `page` are the same difference in a crate that has the list alone, with the enums in another one. It
//!   is not the small difference of two large numbers, and includes reading the definitions of the other crate. `share`
//!   and `page share` are these in percent of `list`; `share` has the limit.
//! - `growth` is by how much faster than the number of codes the checks grow; 1 is linear, less where a fixed part is in
//!   it.
//!
//! That every leaf compiles shows that none trips `long_running_const_eval`. Incremental compilation is off. The numbers
//! are CPU milliseconds of cargo and its children; the fastest round counts.

#[path = "../cargo/mod.rs"]
mod cargo;
mod leaves;

use cargo::Workspace;
use leaves::{Leaf, Place, SIZES, Size, Way};

/// Percent of the crate with the list by hand, at 10,000 codes.
const LIMIT: f64 = 10.0;

/// What is measured at each size.
const MEASURED: [(Place, Way); 5] = [
    (Place::Beside, Way::List),
    (Place::Beside, Way::Catalog),
    (Place::Apart, Way::List),
    (Place::Apart, Way::Catalog),
    (Place::Apart, Way::Page),
];

/// CPU milliseconds of each leaf at each size.
type Times = [[f64; MEASURED.len()]; SIZES.len()];

fn main() {
    let times = times(&generate());
    assert!(print(&times), "the limit of {LIMIT} % is missed");
}

fn generate() -> Workspace {
    let mut leaves = Vec::new();
    for size in &SIZES {
        leaves.push(Leaf::new(Place::Beside, size, Way::Nothing));
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
    Workspace::new("catalog", &files)
}

/// Each leaf once a round, so that whatever slows the machine down slows down all. The first round builds what the leaves
/// depend on and does not count.
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

/// Prints the table; whether the limit is kept.
fn print(times: &Times) -> bool {
    let mut is_kept = true;
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
    for (size, [list, catalog, apart, apart_catalog, apart_page]) in SIZES.iter().zip(times) {
        let Size { codes, enums, .. } = size;
        let checks = apart_catalog - apart;
        let page = apart_page - apart;
        let percent = |cost: f64| format!("{:.1}%", cost / list * 100.0);
        is_kept &= *codes < 10_000 || checks / list * 100.0 <= LIMIT;
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
    is_kept
}
