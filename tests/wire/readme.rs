//! The README: short, no hidden lines, links that lead somewhere, and the answer that its code gives.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use errbook::ApiError;

const README: &str = include_str!("../../README.md");
const PICTURE: &str = "examples/bookwell/docs/definition.webp";
/// In the package's copy, from its folder: a repository's page and crates.io resolve links from where the file is.
const PICTURE_FROM_THE_PACKAGE: &str = "../examples/bookwell/docs/definition.webp";
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn it_is_read_in_a_few_minutes() {
    let words = README.split_whitespace().count();
    assert!(words < 1_800, "{words} words");
}

/// No links: a package is made on systems that have none, too.
#[test]
fn the_packages_have_copies_of_readme_and_licences() {
    let read = |path: &str| {
        let path = Path::new(ROOT).join(path);
        assert!(!path.is_symlink(), "{path:?}");
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
    };
    for package in ["macros", "runtime", "runtime/client", "runtime/contract"] {
        for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let copy = format!("{package}/{file}");
            assert!(read(&copy) == read(file), "copy {file} to {copy}");
        }
        assert!(!read(&format!("{package}/README.md")).is_empty());
    }
    let readme = README.replace(PICTURE, PICTURE_FROM_THE_PACKAGE);
    assert!(
        read("runtime/README.md") == readme,
        "copy README.md to runtime/README.md, with the picture {PICTURE_FROM_THE_PACKAGE}"
    );
    let picture = Path::new(ROOT)
        .join("runtime")
        .join(PICTURE_FROM_THE_PACKAGE);
    assert!(picture.is_file(), "{picture:?}");
}

/// A repository's page shows the lines that rustdoc hides.
#[test]
fn no_code_has_hidden_lines() {
    let blocks = blocks();
    assert!(blocks.iter().any(|(tag, _)| tag.starts_with("rust")));
    for (tag, code) in blocks {
        if tag.starts_with("rust") {
            let hidden = code
                .lines()
                .find(|line| line.trim_start().starts_with("# "));
            assert_eq!(hidden, None);
        }
    }
}

#[test]
fn the_answer_is_that_of_the_code() {
    #[derive(Debug, thiserror::Error, errbook::ApiError)]
    enum BookingError {
        /// Time slot is not available
        #[error("slot {slot} lost the race")]
        #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
        SlotUnavailable { slot: String, next: Option<String> },
    }
    let blocks = blocks();
    let code = &blocks.iter().find(|(tag, _)| tag == "rust").unwrap().1;
    let (_, variant) = code.split_once("enum BookingError {\n").unwrap();
    let (variant, _) = variant.split_once("\n}").unwrap();
    let compiled = include_str!("readme.rs");
    for line in variant.lines() {
        assert!(compiled.contains(&format!("    {line}\n")), "{line}");
    }

    let next = Some("11:00".to_owned());
    let slot = "10:00".to_owned();
    let response = BookingError::SlotUnavailable { slot, next }.to_response();
    let answer = &blocks.iter().find(|(tag, _)| tag == "http").unwrap().1;
    let sent = format!(
        "HTTP/1.1 {}\ncontent-type: {}\n\n{}\n",
        response.status(),
        response.headers()["content-type"].to_str().unwrap(),
        std::str::from_utf8(response.body()).unwrap(),
    );
    assert_eq!(answer, &sent);
}

/// On a repository's page and on docs.rs. What the documentation lacks, `.ci/run` finds.
#[test]
fn links_lead_somewhere() {
    let links = links(README);
    assert!(links.len() > 10, "{links:?}");
    for link in links {
        if let Some(chapter) = link.strip_prefix("https://docs.rs/errbook/latest/errbook/guide/") {
            let (page, heading) = chapter.split_once('#').unwrap_or((chapter, ""));
            let name = page.strip_suffix("/index.html").unwrap_or("mod");
            let folder = Path::new(ROOT).join("runtime/src/guide");
            let files = [
                format!("{name}.md"),
                format!("{name}.rs"),
                format!("{name}/mod.rs"),
            ];
            let mut texts = files
                .iter()
                .map(|file| std::fs::read_to_string(folder.join(file)));
            let text = texts
                .find_map(Result::ok)
                .unwrap_or_else(|| panic!("{link}"));
            assert!(
                heading.is_empty() || headings(&text).any(|it| it == heading),
                "{link}"
            );
        } else if let Some(heading) = link.strip_prefix('#') {
            assert!(headings(README).any(|it| it == heading), "{link}");
        } else if !link.starts_with("https://") {
            assert_eq!(link, PICTURE, "a path is none on docs.rs");
        }
    }
}

/// The crate's documentation defines the label of the picture before the README does: a page on docs.rs has no files
/// beside it. `ERRBOOK_GOLDEN=1` writes the definition again.
#[test]
fn the_picture_stands_in_the_documentation_itself() {
    assert!(README.contains(&format!("\n[picture]: {PICTURE}\n")));
    let picture = std::fs::read(Path::new(ROOT).join(PICTURE)).unwrap();
    let data = base64::engine::general_purpose::STANDARD.encode(picture);
    let definition = format!("[picture]: data:image/webp;base64,{data}\n");
    let file = Path::new(ROOT).join("runtime/src/picture.md");
    if std::env::var_os("ERRBOOK_GOLDEN").is_some() {
        std::fs::write(&file, &definition).unwrap();
    }
    assert!(std::fs::read_to_string(&file).unwrap() == definition);
}

/// The info string and the text of each fenced block.
fn blocks() -> Vec<(String, String)> {
    let parts: Vec<_> = README.split("```").collect();
    assert!(parts.len() % 2 == 1, "a fence is open");
    let blocks = parts.into_iter().skip(1).step_by(2);
    blocks
        .map(|block| block.split_once('\n').unwrap())
        .map(|(tag, text)| (tag.to_owned(), text.to_owned()))
        .collect()
}

fn links(markdown: &str) -> Vec<String> {
    let inline = markdown.split("](").skip(1);
    let inline = inline.map(|rest| rest.split_once(')').unwrap().0);
    let references = markdown.lines().filter(|line| line.starts_with('['));
    let references = references.filter_map(|line| Some(line.split_once("]: ")?.1));
    inline.chain(references).map(str::to_owned).collect()
}

/// The anchors of a text's headings.
fn headings(markdown: &str) -> impl Iterator<Item = String> {
    let lines = markdown.lines().filter(|line| line.starts_with('#'));
    lines.map(|line| {
        let words = line.trim_start_matches(['#', ' ']).to_lowercase();
        words
            .chars()
            .filter_map(|it| match it {
                ' ' => Some('-'),
                it => (it.is_alphanumeric() || matches!(it, '-' | '_')).then_some(it),
            })
            .collect()
    })
}
