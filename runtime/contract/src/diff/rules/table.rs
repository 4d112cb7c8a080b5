//! The table of the rules in the documentation, `rules.md`.

use std::{env, fs};

use super::super::change::Rule;
use super::{catalog, codes, responses};

fn table() -> String {
    let mut table = String::from("| rule | level | why |\n|---|---|---|\n");
    let rows = |rules: &[Rule]| {
        let rows = rules.iter();
        rows.map(|(name, level, reason)| format!("| `{name}` | {level} | {reason} |\n"))
            .collect::<String>()
    };
    for rules in [codes::ALL, responses::ALL, catalog::ALL] {
        table += &rows(rules);
    }
    table
}

#[test]
fn the_documentation_has_every_rule() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/diff/rules.md");
    let table = table();
    if env::var_os("ERRBOOK_GOLDEN").is_some() {
        fs::write(path, &table).unwrap();
    }
    let written = fs::read_to_string(path).unwrap();
    assert!(
        written == table,
        "src/diff/rules.md is stale; write it with `ERRBOOK_GOLDEN=1 cargo test -p errbook-contract --lib`"
    );
}

#[test]
fn a_rule_of_several_rows_tells_them_apart() {
    let all: Vec<_> = [codes::ALL, responses::ALL, catalog::ALL].concat();
    for (index, rule) in all.iter().enumerate() {
        assert!(!all[..index].contains(rule), "{rule:?}");
    }
}
