//! Which Rust each published crate and each of its features needs: what its dependencies of `Cargo.lock` declare. The guide's
//! table says it.

mod graph;

use std::collections::BTreeMap;

use errbook_tests_tools::skip;

use self::graph::{Graph, Version};

const CHAPTER: &str = include_str!("../../runtime/src/guide/stability.md");

const FRAMEWORKS: &str = include_str!("../../runtime/src/guide/frameworks.md");

const CRATES: &[&str] = &["errbook", "errbook-client", "errbook-contract"];

#[test]
fn the_guide_says_which_rust_a_feature_needs() {
    let graph = match Graph::of_the_workspace() {
        Ok(graph) => graph,
        Err(reason) => return skip(reason),
    };
    let rows: Vec<_> = CRATES.iter().flat_map(|name| rows(&graph, name)).collect();
    for row in &rows {
        assert!(
            CHAPTER.contains(row),
            "the chapter on stability lacks the row\n{row}"
        );
    }
    let said = CHAPTER
        .lines()
        .filter(|line| line.starts_with("| 1."))
        .count();
    assert_eq!(
        said,
        rows.len(),
        "rows of the table in the chapter on stability"
    );
}

/// A row for each release of Rust that some features need.
fn rows(graph: &Graph, name: &str) -> Vec<String> {
    let mut by_version: BTreeMap<Version, Vec<String>> = BTreeMap::new();
    let without = graph.needed_by(name, None);
    by_version.insert(without, vec!["no feature".to_owned()]);
    for feature in graph.features(name) {
        let needed = graph.needed_by(name, Some(&feature));
        by_version
            .entry(needed)
            .or_default()
            .push(format!("`{feature}`"));
    }
    let row = |(version, features): (Version, Vec<String>)| {
        format!("| {version} | `{name}` | {} |\n", features.join(", "))
    };
    by_version.into_iter().map(row).collect()
}

#[test]
fn the_chapter_on_frameworks_says_the_same() {
    let graph = match Graph::of_the_workspace() {
        Ok(graph) => graph,
        Err(reason) => return skip(reason),
    };
    let features = graph.features("errbook");
    let rows = FRAMEWORKS.lines().filter_map(|line| {
        let (feature, rest) = line.strip_prefix("| `")?.split_once("` |")?;
        let version = rest.trim_end_matches(" |").rsplit("| ").next()?;
        features
            .iter()
            .any(|known| known == feature)
            .then_some((feature, version))
    });
    let rows: Vec<_> = rows.collect();
    assert!(rows.len() > 5, "the table of frameworks: {rows:?}");
    for (feature, version) in rows {
        let needed = graph.needed_by("errbook", Some(feature)).to_string();
        assert_eq!(version, needed, "{feature}");
    }
}

#[test]
fn each_crate_declares_what_it_needs_without_features() {
    let graph = match Graph::of_the_workspace() {
        Ok(graph) => graph,
        Err(reason) => return skip(reason),
    };
    for name in CRATES.iter().chain(&["errbook-macros"]) {
        let declared = graph.declared(name).expect("published crates declare it");
        assert!(declared >= graph.needed_by(name, None), "{name}");
    }
}
