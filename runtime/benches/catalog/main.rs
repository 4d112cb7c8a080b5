//! What the checks of `catalog!` add to `cargo check`, for a hundred to ten thousand codes, and for 4,000 in one enum.
//!
//! Each leaf crate has the same enums and lists them another way:
//!
//! - `list`, a static list of the types' catalogs, written by hand: the same catalog, but nothing checks it;
//! - `unique`, `catalog!` without a rule: codes and numbers are unique, and every code is described;
//! - `rules`, with an envelope and retired codes as well;
//! - `page`, with a documented page as well.
//!
//! The last three are printed as what they cost over the list: the macro's expansion, all constants, all checks. `unique`
//! is what the limits are for. They are held where the list is in another crate than the enums, which costs little else;
//! beside the enums, the same is a small difference of large numbers.
//!
//! Dependencies are built beforehand, incremental compilation is off. The numbers are CPU milliseconds of cargo and its
//! children.

#[path = "../cargo/mod.rs"]
mod cargo;
mod leaves;

use cargo::Workspace;
use leaves::{APART, Leaf, PLACES, SIZES, Size, WAYS};

/// Each leaf once a round, so that whatever slows the machine down slows down all; the fastest counts. Fewer rounds
/// where the enums are compiled each time.
const ROUNDS: [usize; PLACES.len()] = [2, 9];

/// Of each way at each size in each place.
type Times = [[[f64; WAYS.len()]; SIZES.len()]; PLACES.len()];

fn main() {
    let workspace = generate();
    // All of it compiles: `long_running_const_eval` is an error where nobody allows it.
    workspace.run(&["check", "--offline", "--quiet", "--workspace"]);
    let all_kept = print(&times(&workspace));
    assert!(all_kept, "a limit is missed");
}

/// All leaves, as indices of [`PLACES`], [`SIZES`] and [`WAYS`].
fn leaves() -> impl Iterator<Item = (usize, usize, usize)> {
    let sizes = (0..PLACES.len()).flat_map(|place| (0..SIZES.len()).map(move |size| (place, size)));
    sizes.flat_map(|(place, size)| (0..WAYS.len()).map(move |way| (place, size, way)))
}

fn generate() -> Workspace {
    let leaves =
        leaves().map(|(place, size, way)| Leaf::new(PLACES[place], &SIZES[size], WAYS[way]));
    let leaves: Vec<_> = leaves.collect();
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

fn times(workspace: &Workspace) -> Times {
    let mut times = [[[f64::INFINITY; WAYS.len()]; SIZES.len()]; PLACES.len()];
    for round in 0..ROUNDS[APART] {
        for (place, size, way) in leaves().filter(|(place, ..)| round < ROUNDS[*place]) {
            let leaf = leaves::name(PLACES[place], &SIZES[size], WAYS[way]);
            workspace.touch(&format!("{leaf}/src/lib.rs"));
            let cost = workspace.run(&["check", "--offline", "--quiet", "--package", &leaf]);
            let time = &mut times[place][size][way];
            *time = time.min(cost.cpu * 1000.0);
        }
    }
    times
}

/// Prints the table; whether every limit is kept.
fn print(times: &Times) -> bool {
    let mut all_kept = true;
    println!(
        "\n{:<7} {:>6} {:>5} | {:>7} {:>7} | {:>7} {:>6} {:>8} {:>7} | {:>7} {:>7}",
        "CPU ms",
        "codes",
        "enums",
        "enums",
        "list",
        "unique",
        "limit",
        "us/code",
        "growth",
        "rules",
        "page"
    );
    for (place, times) in times.iter().enumerate() {
        let mut before: Option<(usize, f64)> = None;
        for (size, [nothing, list, unique, rules, page]) in SIZES.iter().zip(times) {
            let Size {
                codes,
                enums,
                limit,
            } = size;
            let cost = unique - list;
            let limit = limit.filter(|_| place == APART);
            let missed = limit.is_some_and(|limit| cost > limit);
            all_kept &= !missed;
            // Ten times the codes for ten times the cost is 1; less where a fixed part is in it.
            let growth = before.filter(|(fewer, _)| fewer < codes);
            let growth = growth.map(|(fewer, less)| (cost / less) / (codes / fewer) as f64);
            println!(
                "{:<7} {codes:>6} {enums:>5} | {nothing:>7.0} {:>7.0} | {cost:>7.0} {:>6} {:>8.2} {:>7} | {:>7.0} {:>7.0}",
                PLACES[place],
                list - nothing,
                limit.map_or_else(String::new, |limit| format!(
                    "{limit}{}",
                    if missed { "!" } else { "" }
                )),
                cost * 1000.0 / *codes as f64,
                growth.map_or_else(String::new, |growth| format!("{growth:.2}x")),
                rules - list,
                page - list,
            );
            before = Some((*codes, cost));
        }
    }
    all_kept
}
