//! Answers of any kind: the module never throws, and what it vouches for is true.

use errbook::contract::CatalogDocument;
use errbook::export;

use super::npm::Folder;

#[test]
fn any_answer_is_read_and_what_is_vouched_for_is_true() {
    let Some(folder) = Folder::new("fuzz") else {
        return;
    };
    let document = CatalogDocument::from_json(include_str!("fuzz.json")).unwrap();
    folder.write("errors.ts", &export::typescript(&document));
    folder.write("fuzz.values.ts", include_str!("fuzz.values.ts"));
    folder.write("fuzz.ts", include_str!("fuzz.ts"));
    let said = folder.run("fuzz");
    let count = |kind: &str| {
        let line = said
            .lines()
            .find_map(|line| line.strip_prefix(kind)?.strip_prefix(": "));
        let count = line.and_then(|count| count.parse::<u32>().ok());
        count.unwrap_or_else(|| panic!("no count of {kind}\n{said}"))
    };
    // Each kind of answer was met often, so that each check was made.
    for kind in [
        "known",
        "details",
        "unknown",
        "foreign",
        "truncated",
        "retry",
    ] {
        assert!(count(kind) > 200, "{said}");
    }
    assert_eq!(said.lines().count(), 6, "{said}");
}
