//! The TypeScript of the guide: each example is the file that its first line names. Together they are a client, which is run
//! against a server.

use errbook::contract::CatalogDocument;
use errbook::export;

use super::npm::Folder;

/// The chapters with TypeScript.
const CHAPTERS: [&str; 3] = [
    include_str!("../../../runtime/src/guide/client.md"),
    include_str!("../../../runtime/src/guide/recipes.md"),
    include_str!("../../../runtime/src/guide/testing.md"),
];
/// The contract of the chapter on clients.
const CONTRACT: &str = include_str!("../../../runtime/docs/errors.json");
/// What the examples leave to the program around them.
const SESSION: &str = "let count = 0;
export const token = (): string => \"token\";
export const renewals = (): number => count;
export const renew = async (): Promise<void> => {
  count += 1;
};
";

/// The examples, each with the name of its file.
fn examples() -> impl Iterator<Item = (&'static str, &'static str)> {
    let texts = CHAPTERS.iter().flat_map(|chapter| {
        let blocks = chapter.split("\n```ts\n").skip(1);
        blocks.map(|block| block.split_once("\n```").unwrap().0)
    });
    texts.map(|text| {
        let name = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("// "));
        (name.expect("the name of the file"), text)
    })
}

#[test]
fn the_guides_client_compiles_and_keeps_its_word() {
    let Some(folder) = Folder::new("guide") else {
        return;
    };
    let document = CatalogDocument::from_json(CONTRACT).unwrap();
    folder.write("errors.ts", &export::typescript(&document));
    folder.write("session.ts", SESSION);
    let names: Vec<_> = examples()
        .map(|(name, text)| {
            folder.write(name, text);
            name
        })
        .collect();
    assert_eq!(names, ["call.ts", "book.ts", "queries.ts", "mocks.ts"]);
    folder.write("program.ts", include_str!("guide.ts"));
    assert_eq!(folder.run("program"), "");
    // The oldest compiler does not know `Response.json`, of which the mocks are made.
    assert_eq!(folder.compile_with_oldest(&["book.ts", "queries.ts"]), "");
}
