//! The attribute reference of the derive's documentation, `runtime/src/attribute/*.md`: a section for each key at each
//! level, with the line of the table and an example that uses the key there. `ERRBOOK_GOLDEN=1` writes the lines again.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Block, Fields, Item, Meta, Stmt};

use super::{Key, Level, all_keys};

const FENCE: &str = "```";

#[test]
fn each_key_has_a_section_with_its_line_of_the_table() {
    let accept = std::env::var_os("ERRBOOK_GOLDEN").is_some();
    let rows: BTreeMap<_, _> = all_keys().map(|key| (heading(key), line(key))).collect();
    let mut headings: Vec<&String> = rows.keys().collect();
    for (path, text) in pages() {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for heading in sections(&text).map(|(heading, _)| heading) {
            let Some(row) = rows.get(heading) else {
                panic!("{}: no key for `{heading}`", path.display());
            };
            headings.retain(|it| *it != heading);
            let at = lines
                .iter()
                .position(|line| line == heading)
                .expect("a line of the page");
            // Heading, blank line, line of the table, blank line, example.
            if lines
                .get(at + 2)
                .is_some_and(|line| line.starts_with(FENCE))
            {
                lines.splice(at + 2..at + 2, [String::new(), String::new()]);
            }
            if &lines[at + 2] != row {
                assert!(
                    accept,
                    "{}: below `{heading}` belongs\n{row}",
                    path.display()
                );
                lines[at + 2].clone_from(row);
            }
        }
        let new = lines.join("\n") + "\n";
        if accept && new != text {
            fs::write(&path, new).expect("the page is writable");
        }
    }
    assert!(headings.is_empty(), "without a section: {headings:?}");
}

#[test]
fn each_example_uses_its_key() {
    let pages = pages();
    let examples: BTreeMap<&str, String> =
        pages.iter().flat_map(|(_, text)| sections(text)).collect();
    for key in all_keys() {
        let code = examples
            .get(heading(key).as_str())
            .expect("the key has a section");
        let used = keys_used(code);
        for level in key.levels {
            let found = used
                .iter()
                .any(|(item, name)| name == key.name && is_on(*item, *level));
            assert!(
                found,
                "the example below `{}` does not use it on a {}",
                heading(key),
                word(*level)
            );
        }
    }
}

/// The guide tells of the keys by level, with their defaults.
#[test]
fn each_key_has_a_row_in_the_guide() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../runtime/src/guide/attribute.md"
    );
    let chapter = fs::read_to_string(path).expect("the chapter is readable");
    let rows: Vec<_> = chapter
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    for key in all_keys() {
        let is_of_key = |row: &str| {
            let written = row.split(" | ").next().unwrap_or(row);
            let mut codes = written.split('`').skip(1).step_by(2);
            codes.any(|code| code.split([' ', '(']).next() == Some(key.name))
        };
        assert!(
            rows.iter().any(|row| is_of_key(row)),
            "no row for `{}`",
            key.name
        );
    }
}

fn heading(key: &Key) -> String {
    let levels: Vec<_> = key.levels.iter().map(|level| word(*level)).collect();
    format!("## `{}` on a {}", key.name, levels.join(" or "))
}

fn line(key: &Key) -> String {
    format!("`{}`: {}", key.usage, key.meaning)
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Type => "type",
        Level::Variant => "variant",
        Level::Struct => "struct",
        Level::Field => "field",
    }
}

/// Whether an attribute on `item` is on `level`: a struct is a type and a variant.
fn is_on(item: Level, level: Level) -> bool {
    item == level || item == Level::Struct && level != Level::Field
}

fn pages() -> Vec<(PathBuf, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/attribute");
    let files = fs::read_dir(folder).expect("the folder of the reference");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "md"));
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("the page is readable");
        (path, text)
    };
    paths.into_iter().map(read).collect()
}

/// The headings of the second level, and the code of the examples below each.
fn sections(page: &str) -> impl Iterator<Item = (&str, String)> {
    let starts = page.match_indices("\n## ").map(|(at, _)| at + 1);
    starts.map(|start| {
        let rest = &page[start..];
        let section = rest.split("\n## ").next().unwrap_or(rest);
        let heading = section.lines().next().unwrap_or(section);
        let blocks = section.split(FENCE).skip(1).step_by(2);
        (
            heading,
            blocks
                .map(|block| format!("{{{}\n}}", visible(block)))
                .collect(),
        )
    })
}

/// Code as the compiler sees it: with the lines that rustdoc hides, and without the line of the fence.
fn visible(block: &str) -> String {
    let lines = block
        .lines()
        .skip(1)
        .map(|line| line.strip_prefix("# ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// The keys in the attributes of the examples, with what each is on.
fn keys_used(examples: &str) -> Vec<(Level, String)> {
    let code = format!("{{{examples}\n}}");
    let blocks: Block = syn::parse_str(&code).unwrap_or_else(|error| panic!("{error}: {code}"));
    let mut used = Vec::new();
    in_statements(&blocks.stmts, &mut used);
    used
}

fn in_statements(statements: &[Stmt], used: &mut Vec<(Level, String)>) {
    for statement in statements {
        match statement {
            Stmt::Item(item) => in_item(item, used),
            Stmt::Expr(syn::Expr::Block(block), _) => in_statements(&block.block.stmts, used),
            _ => {}
        }
    }
}

fn in_item(item: &Item, used: &mut Vec<(Level, String)>) {
    match item {
        Item::Enum(item) => {
            collect(&item.attrs, Level::Type, used);
            for variant in &item.variants {
                collect(&variant.attrs, Level::Variant, used);
                in_fields(&variant.fields, used);
            }
        }
        Item::Struct(item) => {
            collect(&item.attrs, Level::Struct, used);
            in_fields(&item.fields, used);
        }
        _ => {}
    }
}

fn in_fields(fields: &Fields, used: &mut Vec<(Level, String)>) {
    for field in fields {
        collect(&field.attrs, Level::Field, used);
    }
}

fn collect(attributes: &[Attribute], level: Level, used: &mut Vec<(Level, String)>) {
    for attribute in attributes
        .iter()
        .filter(|it| it.path().is_ident("api_error"))
    {
        if let Meta::List(list) = &attribute.meta {
            used.extend(
                first_idents(list.tokens.clone())
                    .into_iter()
                    .map(|key| (level, key)),
            );
        }
    }
}

/// The identifiers at the beginning and after each comma.
fn first_idents(tokens: TokenStream) -> Vec<String> {
    let mut first = true;
    let mut idents = Vec::new();
    for token in tokens {
        if let (true, TokenTree::Ident(ident)) = (first, &token) {
            idents.push(ident.to_string());
        }
        first = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
    }
    idents
}
