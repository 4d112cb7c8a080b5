//! The TypeScript module: its text, what the compiler says to programs that use it, and what they do.

mod client_code;
mod fuzz;
mod guide;
mod npm;
mod programs;
mod same_as_rust;
mod size;
mod vectors;

use errbook::export;

use crate::bookwell::BOOKWELL;
use crate::golden::assert_golden;
use crate::mixed::MIXED;

#[test]
fn modules_are_as_in_the_golden_files() {
    for (name, document) in [
        ("bookwell.ts", BOOKWELL.document()),
        ("mixed.ts", MIXED.document()),
    ] {
        let module = export::typescript(&document);
        // The rest is the same in all.
        let (errors, _) = module.split_once("\n// The errors, and").unwrap();
        let (_, contract) = module.split_once("\nconst DETAILS_0").unwrap();
        assert_golden(
            name,
            &format!("{errors}\n// …\n\nconst DETAILS_0{contract}"),
        );
    }
}

/// Gone
#[derive(Debug, errbook::ApiError)]
#[api_error(code = "gone", status = 410)]
struct Gone;

errbook::catalog! {
    #[doc = "All errors\u{2028}export const CODE = 1;\r"]
    static LINES = [Gone];
}

#[test]
fn a_title_is_one_line() {
    let module = export::typescript(&LINES.document());
    assert!(module.starts_with("// All errors export const CODE = 1;\n//\n// Made by errbook"));
}
