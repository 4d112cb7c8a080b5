//! The crate builds for WebAssembly, and nothing that it depends on starts threads, opens sockets or reads clocks, which
//! would compile there and then fail.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use errbook_tests_tools::{dependencies, skip};
use serde_json::Value;

const TARGET: &str = "wasm32-unknown-unknown";

/// What a crate without an operating system cannot do, as code says it.
const FORBIDDEN: [&str; 9] = [
    "thread::spawn",
    "thread::sleep",
    "thread::Builder",
    "Instant::now",
    "SystemTime::now",
    "TcpStream::connect",
    "TcpListener::bind",
    "UdpSocket::bind",
    "Command::new",
];

fn cargo(arguments: &[&str]) -> Result<String, String> {
    dependencies::cargo(env!("CARGO_MANIFEST_DIR"), arguments)
}

fn is_installed() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "sysroot"]).output();
    let sysroot = output.expect("rustc starts").stdout;
    let sysroot = String::from_utf8_lossy(&sysroot).trim().to_owned();
    let target = PathBuf::from(sysroot).join("lib/rustlib").join(TARGET);
    target.join("lib").is_dir()
}

#[test]
fn the_crate_builds_for_wasm() {
    if !is_installed() {
        return skip(format!(
            "{TARGET} is not installed; `rustup target add {TARGET}` does it"
        ));
    }
    let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/client-wasm");
    let check = ["check", "--lib", "--target", TARGET, "--target-dir", folder];
    cargo(&check).unwrap_or_else(|errors| panic!("{errors}"));
}

#[test]
fn nothing_that_it_depends_on_needs_an_operating_system() {
    let packages = match packages() {
        Ok(packages) => packages,
        Err(reason) => return skip(reason),
    };
    for (name, folder) in &packages {
        let mut files = Vec::new();
        sources(&folder.join("src"), &mut files);
        assert!(!files.is_empty(), "{name} has no sources");
        for file in files {
            let text = fs::read_to_string(&file).expect("a source is UTF-8");
            let found = code(&text).find_map(|line| FORBIDDEN.iter().find(|it| line.contains(*it)));
            assert_eq!(found, None, "{name}: {}", file.display());
        }
    }
}

/// The crate and what it depends on when it runs on the target, each with its folder. Macros run where it is built.
///
/// # Errors
///
/// What cargo says where crates for the target were never downloaded.
fn packages() -> Result<Vec<(String, PathBuf)>, String> {
    let tree = cargo(&[
        "tree",
        "--edges",
        "normal,no-proc-macro",
        "--target",
        TARGET,
        "--prefix",
        "none",
        "--format",
        "{p}",
    ])?;
    let names: Vec<_> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect();
    assert!(names.contains(&"errbook-client".to_owned()), "{names:?}");
    let metadata = cargo(&[
        "metadata",
        "--format-version",
        "1",
        "--filter-platform",
        TARGET,
    ])?;
    let metadata: Value = serde_json::from_str(&metadata).expect("JSON");
    let all = metadata["packages"].as_array().into_iter().flatten();
    let packages = all.filter_map(|package| {
        let name = package["name"].as_str()?.to_owned();
        let manifest = Path::new(package["manifest_path"].as_str()?);
        let folder = manifest.parent()?.to_owned();
        names.contains(&name).then_some((name, folder))
    });
    let packages: Vec<_> = packages.collect();
    let unknown = names
        .iter()
        .find(|name| !packages.iter().any(|(it, _)| it == *name));
    assert_eq!(unknown, None, "cargo metadata does not have it");
    Ok(packages)
}

/// The folders and files that are not in the build: tests, programs, and the adapters, which have features of their own.
const LEFT_OUT: [&str; 5] = ["adapter", "bin", "cli", "test", "tests"];

/// The Rust files of a folder.
fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        let name = path.file_stem().and_then(|name| name.to_str());
        if name.is_some_and(|name| LEFT_OUT.contains(&name)) {
            continue;
        }
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The lines that are code, up to the tests at the end of a file.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let lines: Vec<_> = text.lines().map(str::trim_start).collect();
    let is_of_tests = |pair: &[&str]| {
        let [attribute, item] = pair else {
            return false;
        };
        attribute.starts_with("#[cfg(") && attribute.contains("test") && item.ends_with('{')
    };
    let end = lines
        .windows(2)
        .position(is_of_tests)
        .unwrap_or(lines.len());
    lines
        .into_iter()
        .take(end)
        .filter(|line| !line.starts_with("//"))
}

#[test]
fn comments_and_tests_are_not_code() {
    let text = "//! Instant::now\nfn a() {}\n    /// TcpStream::connect\n    b();\n#[cfg(test)]\nmod c;\n#[cfg(all(test, loom))]\nmod tests {\n    Instant::now();\n}";
    assert_eq!(
        code(text).collect::<Vec<_>>(),
        ["fn a() {}", "b();", "#[cfg(test)]", "mod c;"]
    );
}
