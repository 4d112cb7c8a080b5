//! What `catalog!` adds to the check of a crate, for a hundred to ten thousand codes.
//!
//! A leaf with the catalog against the same leaf without, in the crate of the enums and in another one, with a
//! documented page and without. Dependencies are built beforehand, incremental compilation is off.

#[path = "../cargo/mod.rs"]
mod cargo;
mod leaves;

use cargo::Workspace;
use leaves::{LIMITS, Leaf, SIZES, WAYS};

/// Each leaf once a round, so that whatever slows the machine down slows down all; the fastest counts.
const ROUNDS: usize = 5;

/// CPU milliseconds without and with the catalog, of each way at each size.
type Times = [[[f64; 2]; SIZES.len()]; WAYS.len()];

fn main() {
    let workspace = generate();
    // All of it compiles: `long_running_const_eval` is an error where nobody allows it.
    workspace.run(&["check", "--offline", "--quiet", "--workspace"]);
    let all_kept = print(&times(&workspace));
    assert!(all_kept, "a limit is missed");
}

/// All leaves, as indices of [`WAYS`], [`SIZES`] and whether the catalog is there.
fn measured() -> impl Iterator<Item = (usize, usize, usize)> {
    let sizes = (0..WAYS.len()).flat_map(|way| (0..SIZES.len()).map(move |size| (way, size)));
    sizes.flat_map(|(way, size)| [0, 1].map(|with| (way, size, with)))
}

fn generate() -> Workspace {
    let mut leaves: Vec<_> = measured()
        .map(|(way, size, with)| Leaf::new(&WAYS[way], SIZES[size], with == 1))
        .collect();
    leaves.push(Leaf::one_enum(4000));
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
    let mut times = [[[f64::INFINITY; 2]; SIZES.len()]; WAYS.len()];
    for _ in 0..ROUNDS {
        for (way, size, with) in measured() {
            let leaf = leaves::name(&WAYS[way], SIZES[size], with == 1);
            workspace.touch(&format!("{leaf}/src/lib.rs"));
            let cost = workspace.run(&["check", "--offline", "--quiet", "--package", &leaf]);
            let time = &mut times[way][size][with];
            *time = time.min(cost.cpu * 1000.0);
        }
    }
    times
}

/// Prints the table; whether every limit is kept.
fn print(times: &Times) -> bool {
    let mut all_kept = true;
    println!(
        "\n{:<34} {:>8} {:>9} {:>9} {:>9} {:>7} {:>9} {:>9}",
        "cargo check, CPU ms", "codes", "without", "with", "catalog", "limit", "us/code", "growth"
    );
    for (way, times) in WAYS.iter().zip(times) {
        let mut before: Option<(usize, f64)> = None;
        for ((codes, limit), [without, with]) in SIZES.iter().zip(LIMITS).zip(times) {
            let cost = with - without;
            let missed = way.limited && cost > limit;
            all_kept &= !missed;
            // Ten times the codes for ten times the cost is 1.
            let growth = before.map(|(fewer, less)| (cost / less) / (codes / fewer) as f64);
            println!(
                "{:<34} {codes:>8} {without:>9.0} {with:>9.0} {cost:>9.0} {:>7} {:>9.2} {:>9}",
                way.name,
                if missed {
                    format!("{limit}!")
                } else if way.limited {
                    limit.to_string()
                } else {
                    String::new()
                },
                cost * 1000.0 / *codes as f64,
                growth.map_or_else(String::new, |growth| format!("{growth:.2}x")),
            );
            before = Some((*codes, cost));
        }
    }
    all_kept
}
