//! What cargo knows of the workspace's dependencies.

use std::collections::BTreeMap;
use std::fmt;
use std::process::Command;

use errbook_tests_tools::dependencies::{self, output_of};
use serde_json::Value;

/// A release of Rust, such as 1.88.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Version {
    major: u32,
    minor: u32,
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(str::parse);
        let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
            return None;
        };
        Some(Version { major, minor })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

pub struct Graph {
    packages: Vec<Value>,
    /// What each package declares as `rust-version`, by name and version.
    declared: BTreeMap<(String, String), Version>,
}

impl Graph {
    /// The packages of `Cargo.lock` for this platform.
    ///
    /// # Errors
    ///
    /// What cargo says where some were never downloaded.
    pub fn of_the_workspace() -> Result<Self, String> {
        let host = host();
        let metadata = cargo(&["metadata", "--format-version=1", "--filter-platform", &host])?;
        let mut metadata: Value = serde_json::from_str(&metadata).expect("JSON");
        let Value::Array(packages) = metadata["packages"].take() else {
            panic!("cargo metadata lists no packages: {metadata}");
        };
        let declared = packages.iter().filter_map(|package| {
            let version = Version::parse(package["rust_version"].as_str()?)?;
            Some(((text(&package["name"]), text(&package["version"])), version))
        });
        let declared = declared.collect();
        Ok(Graph { packages, declared })
    }

    pub fn features(&self, name: &str) -> Vec<String> {
        let features = self.package(name)["features"]
            .as_object()
            .expect("an object");
        features
            .keys()
            .filter(|feature| *feature != "default")
            .cloned()
            .collect()
    }

    pub fn declared(&self, name: &str) -> Option<Version> {
        Version::parse(self.package(name)["rust_version"].as_str()?)
    }

    /// The newest release that the package or a dependency declares, with one feature or, if it is empty, none.
    pub fn needed_by(&self, name: &str, feature: &str) -> Version {
        let tree = [
            "tree",
            "-p",
            name,
            "--no-default-features",
            "--features",
            feature,
        ];
        let form = [
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ];
        let tree = cargo(&[tree.as_slice(), &form].concat()).expect("metadata was there, too");
        let needed = tree.lines().filter_map(|line| {
            let (name, rest) = line.split_once(" v")?;
            let version = rest.split(' ').next()?;
            self.declared
                .get(&(name.to_owned(), version.to_owned()))
                .copied()
        });
        needed.max().expect("the package itself declares a release")
    }

    fn package(&self, name: &str) -> &Value {
        let package = self.packages.iter().find(|package| package["name"] == name);
        package.expect("a package of the workspace")
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a string").to_owned()
}

fn host() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = output_of(Command::new(rustc).arg("-vV")).expect("rustc starts");
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.unwrap_or_else(|| panic!("rustc names no host: {said}"))
        .to_owned()
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    dependencies::cargo(env!("CARGO_MANIFEST_DIR"), arguments)
}
