//! Tables in quotes and list items.

use super::*;

#[test]
fn tables_in_quotes_and_alerts_count() {
    let page = format!(
        "> [!NOTE]\n{}\n{}{}",
        each_line("> ", &table("a")),
        each_line(">", &table("b")),
        each_line("> > ", &table("c"))
    );
    assert_eq!(codes(&page), ["a", "b", "c"]);
    let code = format!("> ```\n{}\n{}", each_line("> ", &table("a")), table("b"));
    assert_eq!(codes(&code), ["b"]);
    let not_in_the_quote = "> | Code | HTTP |\n|---|---|\n| a | 400 |\n";
    assert_eq!(read(not_in_the_quote), []);
}

#[test]
fn tables_in_list_items_count() {
    let page = format!(
        "1. Errors\n\n{}\n   - More\n\n{}",
        each_line("    ", &table("a")),
        each_line("     ", &table("b"))
    );
    assert_eq!(codes(&page), ["a", "b"]);
    assert_eq!(
        codes("- | Code | HTTP |\n  |---|---|\n  | a | 400 |\n| b | 400 |\n"),
        ["a"]
    );
    let code = format!(
        "- Errors\n\n{}\nEnd\n\n{}",
        each_line("      ", &table("a")),
        each_line("    ", &table("b"))
    );
    assert_eq!(codes(&code), [""; 0]);
}

#[test]
fn a_table_does_not_continue_a_quote_or_a_list_item() {
    for paragraph in ["> Note", "- Item", "1. Item"] {
        let page = format!("{paragraph}\n{}", table("a"));
        assert_eq!(codes(&page), [""; 0], "{paragraph}");
        let page = format!("{paragraph}\n\n{}", table("a"));
        assert_eq!(codes(&page), ["a"], "{paragraph}");
    }
    assert_eq!(codes(&format!("Text\n{}", table("a"))), ["a"]);
}

#[test]
fn spaces_before_a_header_without_the_marker_of_its_quote_are_a_cell() {
    let page = |spaces| format!("> Text\n{spaces}| Code | HTTP |\n> |---|---|\n> | a | 400 |\n");
    assert_eq!(codes(&page("")), ["a"]);
    let message =
        "2 columns under a header with 3, so that this is no table; make the numbers equal";
    for spaces in [" ", "    "] {
        assert_eq!(mistakes(&page(spaces)), [(3, message.to_owned())]);
    }
}
