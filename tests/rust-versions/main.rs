//! Which Rust each published crate and each of its features needs: what its dependencies of `Cargo.lock` declare. The guide's
//! table says it.

mod graph;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use errbook_tests_tools::skip;

use self::graph::{Graph, Version};

/// What each crate needs without features, under "", and with each.
type Needed = BTreeMap<&'static str, BTreeMap<String, Version>>;

/// Asked once, since cargo takes its time.
static NEEDED: LazyLock<Result<Needed, String>> = LazyLock::new(|| {
    let graph = Graph::of_the_workspace()?;
    let needed_by = |name| {
        let features = graph.features(name).into_iter().chain([String::new()]);
        let needed = features.map(|feature| {
            let version = graph.needed_by(name, &feature);
            (feature, version)
        });
        (name, needed.collect())
    };
    Ok(CRATES.iter().copied().map(needed_by).collect())
});

const CHAPTER: &str = include_str!("../../runtime/src/guide/stability.md");

const FRAMEWORKS: &str = include_str!("../../runtime/src/guide/frameworks.md");

const CRATES: &[&str] = &["errbook", "errbook-client", "errbook-contract"];

#[test]
fn the_guide_says_which_rust_a_feature_needs() {
    let needed = match &*NEEDED {
        Ok(needed) => needed,
        Err(reason) => return skip(reason),
    };
    let rows: Vec<_> = CRATES
        .iter()
        .flat_map(|name| rows(name, &needed[name]))
        .collect();
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
fn rows(name: &str, needed: &BTreeMap<String, Version>) -> Vec<String> {
    let mut by_version: BTreeMap<Version, Vec<String>> = BTreeMap::new();
    for (feature, version) in needed {
        let shown = match feature.as_str() {
            "" => "no feature".to_owned(),
            feature => format!("`{feature}`"),
        };
        by_version.entry(*version).or_default().push(shown);
    }
    let row = |(version, features): (Version, Vec<String>)| {
        format!("| {version} | `{name}` | {} |\n", features.join(", "))
    };
    by_version.into_iter().map(row).collect()
}

#[test]
fn the_chapter_on_frameworks_says_the_same() {
    let needed = match &*NEEDED {
        Ok(needed) => &needed["errbook"],
        Err(reason) => return skip(reason),
    };
    let rows = FRAMEWORKS.lines().filter_map(|line| {
        let (feature, rest) = line.strip_prefix("| `")?.split_once("` |")?;
        let version = rest.trim_end_matches(" |").rsplit("| ").next()?;
        Some((needed.get(feature)?, version))
    });
    let rows: Vec<_> = rows.collect();
    assert!(rows.len() > 5, "the table of frameworks: {rows:?}");
    for (needed, said) in rows {
        assert_eq!(said, needed.to_string());
    }
}

#[test]
fn each_crate_declares_what_it_needs_without_features() {
    let (graph, needed) = match (Graph::of_the_workspace(), &*NEEDED) {
        (Ok(graph), Ok(needed)) => (graph, needed),
        (Err(reason), _) => return skip(reason),
        (_, Err(reason)) => return skip(reason),
    };
    for name in CRATES {
        let declared = graph.declared(name).expect("published crates declare it");
        assert!(declared >= needed[name][""], "{name}");
    }
}
