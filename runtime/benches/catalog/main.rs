//! What the checks of `catalog!` add to `cargo check`, for a hundred to ten thousand codes, and for 4,000 in one enum.
//!
//! Each leaf crate lists the enums of another one, each another way:
//!
//! - `list`, a static list of the types' catalogs, written by hand: the same catalog, but nothing checks it;
//! - `unique`, `catalog!` without a rule: codes and numbers are unique, and every code is described;
//! - `rules`, with an envelope and retired codes as well;
//! - `page`, with a documented page as well.
//!
//! The last three are printed as what they cost over the list: the macro's expansion, all constants, all checks. `unique`
//! is what the limits are for. Beside the enums, the same would be a small difference of large numbers, so that leaf is
//! compiled but not measured; `CPU ms` is what the enums take themselves.
//!
//! Dependencies are built beforehand, incremental compilation is off. The numbers are CPU milliseconds of cargo and its
//! children; an empty crate takes `empty`.

#[path = "../cargo/mod.rs"]
mod cargo;
mod leaves;

use cargo::Workspace;
use leaves::{Leaf, Place, SIZES, Size, Way};

/// What is measured at each size.
const MEASURED: [(Place, Way); 6] = [
    (Place::Beside, Way::Nothing),
    (Place::Apart, Way::Nothing),
    (Place::Apart, Way::List),
    (Place::Apart, Way::Unique),
    (Place::Apart, Way::Rules),
    (Place::Apart, Way::Page),
];

/// CPU milliseconds of each leaf at each size; the fastest counts.
type Times = [[f64; MEASURED.len()]; SIZES.len()];

fn main() {
    let workspace = generate();
    // All of it compiles: `long_running_const_eval` is an error where nobody allows it.
    workspace.run(&["check", "--offline", "--quiet", "--workspace"]);
    let all_kept = print(&times(&workspace));
    assert!(all_kept, "a limit is missed");
}

fn generate() -> Workspace {
    let mut leaves = Vec::new();
    for size in &SIZES {
        leaves.extend(MEASURED.map(|(place, way)| Leaf::new(place, size, way)));
        leaves.push(Leaf::new(Place::Beside, size, Way::Page));
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

/// Each leaf once a round, so that whatever slows the machine down slows down all.
fn times(workspace: &Workspace) -> Times {
    let mut times = [[f64::INFINITY; MEASURED.len()]; SIZES.len()];
    let rounds = SIZES.iter().map(|size| size.rounds).max();
    for round in 0..rounds.unwrap_or_default() {
        for (size, times) in SIZES.iter().zip(&mut times) {
            if round >= size.rounds {
                continue;
            }
            for ((place, way), time) in MEASURED.into_iter().zip(times) {
                if place == Place::Beside && round > 0 {
                    continue; // the others are not compared with it
                }
                let leaf = leaves::name(place, size, way);
                workspace.touch(&format!("{leaf}/src/lib.rs"));
                let cost = workspace.run(&["check", "--offline", "--quiet", "--package", &leaf]);
                *time = time.min(cost.cpu * 1000.0);
            }
        }
    }
    times
}

/// Prints the table; whether every limit is kept.
fn print(times: &Times) -> bool {
    let mut all_kept = true;
    println!(
        "\n{:>6} {:>5} | {:>7} {:>7} {:>7} | {:>7} {:>6} {:>8} {:>7} | {:>7} {:>7}",
        "codes",
        "enums",
        "CPU ms",
        "empty",
        "list",
        "unique",
        "limit",
        "us/code",
        "growth",
        "rules",
        "page"
    );
    let mut before: Option<(usize, f64)> = None;
    for (size, [enums, empty, list, unique, rules, page]) in SIZES.iter().zip(times) {
        let Size { codes, limit, .. } = size;
        let cost = unique - list;
        let missed = limit.is_some_and(|limit| cost > limit);
        all_kept &= !missed;
        let limit = limit.map(|limit| format!("{limit}{}", if missed { "!" } else { "" }));
        // Ten times the codes for ten times the cost is 1; less where a fixed part is in it.
        let growth = before.filter(|(fewer, _)| fewer < codes);
        let growth = growth.map(|(fewer, less)| (cost / less) / (codes / fewer) as f64);
        println!(
            "{codes:>6} {:>5} | {enums:>7.0} {empty:>7.0} {:>7.0} | {cost:>7.1} {:>6} {:>8.2} {:>7} | {:>7.1} {:>7.1}",
            size.enums,
            list - empty,
            limit.unwrap_or_default(),
            cost * 1000.0 / *codes as f64,
            growth.map_or_else(String::new, |growth| format!("{growth:.2}x")),
            rules - list,
            page - list,
        );
        before = Some((*codes, cost));
    }
    all_kept
}
