//! The cost of errbook in a clean build, compared with what a server's errors need without it.

use std::path::Path;

use errbook_tests_tools::cargo::{Cost, Workspace};

/// Each graph is built once per round, so that all suffer equally when the machine is slow; the fastest round counts.
const ROUNDS: usize = 3;

/// The dependencies of a server that derives serde's traits, with and without errbook: name, directory, manifest lines.
const GRAPHS: [(&str, &str, &str); 4] = [
    (
        "errbook + serde derive",
        "errbook",
        r#"
errbook = { path = 'ERRBOOK' }
serde = { version = "1", features = ["derive"] }
"#,
    ),
    (
        "errbook with `contract` + serde derive",
        "contract",
        r#"
errbook = { path = 'ERRBOOK', features = ["contract"] }
serde = { version = "1", features = ["derive"] }
"#,
    ),
    // The cost that is not errbook's own crates: mostly darling, and the features of syn that it enables. What errbook's
    // macros need is compiled for the compiler, which is cheaper, so it is behind a macro crate here, too.
    (
        "only errbook's dependencies + serde derive",
        "dependencies",
        r#"
bytes = "1"
http = "1"
macros = { path = "macros" }
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["raw_value"] }
"#,
    ),
    (
        "thiserror + serde derive + http + serde_json + bytes",
        "hand",
        r#"
bytes = "1"
http = "1"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
thiserror = "2"
"#,
    ),
];

/// A macro crate without macros.
const MACROS: &str = r#"
[package]
name = "macros"
edition = "2024"

[lib]
proc-macro = true

[dependencies]
darling = { version = "0.24", default-features = false }
humantime = "2"
ident_case = "1"
"#;

fn main() {
    let workspaces = GRAPHS.map(|(_, name, dependencies)| generate(name, dependencies));
    let mut costs = [[(); ROUNDS]; GRAPHS.len()].map(|rounds| rounds.map(|()| Cost::default()));
    for round in 0..ROUNDS {
        for (workspace, costs) in workspaces.iter().zip(&mut costs) {
            workspace.remove_builds();
            costs[round] = workspace.run(&["build", "--offline", "--quiet"]);
        }
    }
    print(&costs);
}

fn generate(name: &str, dependencies: &str) -> Workspace {
    let dependencies = dependencies.replace("ERRBOOK", env!("CARGO_MANIFEST_DIR"));
    let manifest = format!(
        "[package]\nname = \"cold-{name}\"\nedition = \"2024\"\n\n[dependencies]{dependencies}\n[workspace]\n"
    );
    let files = [
        ("Cargo.toml".to_owned(), manifest),
        ("src/lib.rs".to_owned(), String::new()),
        ("macros/Cargo.toml".to_owned(), MACROS.to_owned()),
        ("macros/src/lib.rs".to_owned(), String::new()),
    ];
    Workspace::new(
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cold_build/{name}")),
        &files,
    )
}

fn print(costs: &[[Cost; ROUNDS]; GRAPHS.len()]) {
    println!(
        "\n{:<54} {:>8} {:>8}  each",
        "debug build, empty target directory", "CPU s", "wall s"
    );
    let fastest = costs.each_ref().map(|costs| {
        let least = |value: fn(&Cost) -> f64| costs.iter().map(value).fold(f64::MAX, f64::min);
        (least(|cost| cost.cpu), least(|cost| cost.wall))
    });
    for (((name, ..), (cpu, wall)), costs) in GRAPHS.iter().zip(fastest).zip(costs) {
        let each = costs.map(|cost| format!("{:.1}", cost.cpu)).join(" ");
        println!("{name:<54} {cpu:>8.1} {wall:>8.1}  {each}");
    }
    let [errbook @ .., (by_hand_cpu, by_hand_wall)] = &fastest;
    for ((name, ..), (cpu, wall)) in GRAPHS.iter().zip(errbook) {
        println!(
            "{name:<54} {:>7.2}x {:>7.2}x",
            cpu / by_hand_cpu,
            wall / by_hand_wall
        );
    }
}
