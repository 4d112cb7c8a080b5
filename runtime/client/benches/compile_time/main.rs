//! What `client!` adds to the build of its crate, compared with an enum by hand that serde's derive reads. Fails above the
//! time by hand.
//!
//! Every other code has details. Dependencies are built beforehand; incremental compilation is off. Only the ratios count:
//! the milliseconds depend on the machine.

mod leaves;

use std::path::Path;

use errbook_tests_tools::cargo::Workspace;
use leaves::{SIZES, Version};

/// Each leaf is built once per round, so that all suffer equally when the machine is slow; the fastest round counts.
const ROUNDS: usize = 3;

/// The most that the macro may take, by hand it is 1.
const LIMIT: f64 = 1.0;

fn main() {
    let mut files = vec![("Cargo.toml".to_owned(), leaves::workspace())];
    for version in Version::ALL {
        for size in SIZES {
            files.extend(version.files(size));
        }
    }
    let workspace = Workspace::new(
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("client_compile_time"),
        &files,
    );
    let mut is_slow = false;
    for command in ["check", "build"] {
        workspace.run(&[command, "--offline", "--quiet", "--workspace"]);
        for size in SIZES {
            let [by_hand, client] = times(&workspace, command, size);
            let ratio = client / by_hand;
            println!(
                "cargo {command:<5} {size:>5} codes: {by_hand:>6.0} ms by hand, {client:>6.0} ms with `client!`, {ratio:.2}x"
            );
            is_slow |= ratio > LIMIT;
        }
    }
    assert!(
        !is_slow,
        "`client!` takes more than {LIMIT:.1} times as long as by hand"
    );
}

/// CPU milliseconds of each version.
fn times(workspace: &Workspace, command: &str, size: usize) -> [f64; 2] {
    let mut times = [f64::INFINITY; 2];
    for _ in 0..ROUNDS {
        for (version, time) in Version::ALL.iter().zip(&mut times) {
            let leaf = version.leaf(size);
            workspace.touch(&format!("{leaf}/src/lib.rs"));
            let cost = workspace.run(&[command, "--offline", "--quiet", "--package", &leaf]);
            *time = time.min(cost.cpu * 1000.0);
        }
    }
    times
}
