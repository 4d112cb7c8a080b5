//! The cost of an error enum in the build of its crate, compared with thiserror, serde's derive and a `match` by hand.
//!
//! The enums have struct variants, whose message contains a field and whose fields are public details, or unit variants.
//! All but the first version make the same JSON response in axum. Dependencies are built beforehand; incremental compilation is off. Only
//! the ratios count: the milliseconds depend on the machine.

mod leaves;

use std::path::Path;

use errbook_tests_tools::cargo::Workspace;
use leaves::{DEBUG, HAND, SIZES, Shape, VERSIONS};

/// Each leaf is built once per round, so that all suffer equally when the machine is slow; the fastest round counts.
const ROUNDS: usize = 5;

/// CPU milliseconds of each version at each size.
type Times = [[f64; SIZES.len()]; VERSIONS.len()];

fn main() {
    let workspace = generate();
    for command in ["build", "check"] {
        workspace.run(&[command, "--offline", "--quiet", "--workspace"]);
        for shape in Shape::ALL {
            print(command, shape, &times(&workspace, command, shape));
        }
    }
}

/// All leaves, as indices of [`VERSIONS`] and [`SIZES`].
fn leaves() -> impl Iterator<Item = (usize, usize)> {
    (0..VERSIONS.len()).flat_map(|version| (0..SIZES.len()).map(move |size| (version, size)))
}

fn generate() -> Workspace {
    let all = || {
        Shape::ALL
            .into_iter()
            .flat_map(|shape| leaves().map(move |(version, size)| (version, size, shape)))
    };
    let members = all().map(|(version, size, shape)| VERSIONS[version].leaf(SIZES[size], shape));
    let members: Vec<_> = members.collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    let mut files = vec![("Cargo.toml".to_owned(), manifest)];
    for (version, size, shape) in all() {
        let (version, size) = (&VERSIONS[version], SIZES[size]);
        let leaf = version.leaf(size, shape);
        files.push((format!("{leaf}/Cargo.toml"), version.manifest(size, shape)));
        files.push((format!("{leaf}/src/lib.rs"), version.source(size, shape)));
    }
    Workspace::new(
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_time"),
        &files,
    )
}

fn times(workspace: &Workspace, command: &str, shape: Shape) -> Times {
    let mut times = [[f64::INFINITY; SIZES.len()]; VERSIONS.len()];
    for _ in 0..ROUNDS {
        for (version, size) in leaves() {
            let leaf = VERSIONS[version].leaf(SIZES[size], shape);
            workspace.touch(&format!("{leaf}/src/lib.rs"));
            let cost = workspace.run(&[command, "--offline", "--quiet", "--package", &leaf]);
            let time = &mut times[version][size];
            *time = time.min(cost.cpu * 1000.0);
        }
    }
    times
}

fn print(command: &str, shape: Shape, times: &Times) {
    let title = format!("cargo {command}, {}, CPU ms", shape.name());
    print!("\n{title:<30}");
    for size in SIZES {
        print!(" {:>13}", format!("{size} variants"));
    }
    println!(" {:>12} {:>12} {:>7}", "ms/variant", "then", "growth");
    for (version, times) in VERSIONS.iter().zip(times) {
        print!("{:<30}", version.name);
        for time in times {
            print!(" {time:>13.0}");
        }
        let [first, then] = [0, 1].map(|size| slope(times, size));
        println!(" {first:>12.2} {then:>12.2} {:>6.2}x", then / first);
    }
    println!("over Debug only, against {}:", VERSIONS[HAND].name);
    for (version, own) in VERSIONS.iter().zip(times) {
        if [VERSIONS[DEBUG].name, VERSIONS[HAND].name].contains(&version.name) {
            continue;
        }
        print!("{:<30}", version.name);
        let over = |value: &dyn Fn(&[f64; SIZES.len()]) -> f64| {
            let debug = value(&times[DEBUG]);
            format!(
                "{:.2}x",
                (value(own) - debug) / (value(&times[HAND]) - debug)
            )
        };
        for size in 0..SIZES.len() {
            print!(" {:>13}", over(&|times| times[size]));
        }
        let [first, then] = [0, 1].map(|size| over(&|times| slope(times, size)));
        println!(" {first:>12} {then:>12}");
    }
}

/// Milliseconds for each additional variant, between a size and the next.
fn slope(times: &[f64; SIZES.len()], size: usize) -> f64 {
    (times[size + 1] - times[size]) / (SIZES[size + 1] - SIZES[size]) as f64
}
