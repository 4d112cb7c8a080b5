//! The client code of the pages compiles with the module.

use errbook::export;
use errbook::export::html::PageOptions;
use scraper::Html;

use super::npm::Folder;
use crate::bookwell::BOOKWELL;
use crate::html::client_code::snippets;
use crate::mixed::MIXED;

/// What the code leaves to the program around it.
const AROUND: &str = "
declare const response: Response;
declare const method: string;
declare const attempt: number;
declare const elapsedMs: number;
declare function send(): void;
declare function show(...values: unknown[]): void;
";

#[test]
fn client_code_compiles() {
    let Some(folder) = Folder::new("client-code") else {
        return;
    };
    let mut files = Vec::new();
    for (name, catalog) in [("bookwell", &BOOKWELL), ("mixed", &MIXED)] {
        let document = catalog.document();
        folder.write(&format!("{name}.ts"), &export::typescript(&document));
        let options = PageOptions::new().typescript(format!("/client/{name}.ts"));
        let html = Html::parse_document(&export::html::page_with(&document, &options));
        for (index, (anchor, code)) in snippets(&html, "TypeScript").into_iter().enumerate() {
            let file = format!("{name}-{index}.ts");
            folder.write(&file, &format!("// {anchor}\n{code}{AROUND}"));
            files.push(file);
        }
    }
    assert_eq!(files.len(), 21);
    let files: Vec<_> = files.iter().map(String::as_str).collect();
    assert_eq!(folder.compile(&files), "");
}
