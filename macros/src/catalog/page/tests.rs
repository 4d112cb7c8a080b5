//! Which lines of a page are rows of a table of errors.

mod containers;

use super::*;

/// The rows of a page without mistakes: code, status and line.
#[track_caller]
fn read(page: &str) -> Vec<(String, Option<u16>, usize)> {
    let found = rows(page, &Columns::default());
    assert_eq!(found.mistakes, []);
    let rows = found.rows.into_iter();
    rows.map(|row| (row.code, row.status, row.line)).collect()
}

#[track_caller]
fn codes(page: &str) -> Vec<String> {
    read(page).into_iter().map(|(code, ..)| code).collect()
}

/// The lines with mistakes, and the messages.
fn mistakes(page: &str) -> Vec<(usize, String)> {
    let mistakes = rows(page, &Columns::default()).mistakes.into_iter();
    mistakes
        .map(|mistake| (mistake.line, mistake.message))
        .collect()
}

fn table(code: &str) -> String {
    format!("| Code | HTTP |\n|---|---|\n| {code} | 400 |\n")
}

fn each_line(prefix: &str, text: &str) -> String {
    text.lines()
        .map(|line| format!("{prefix}{line}\n"))
        .collect()
}

#[test]
fn outer_pipes_are_optional_and_a_table_ends_at_a_blank_line() {
    let page = "## Auth\n| Code | HTTP | Description |\n|---|---|---|\nmissing_key | 401 | No key |\n\
                `bad_key` | **401** | Bad key\n\nExample:\n{ | }\n";
    assert_eq!(
        read(page),
        [
            ("missing_key".to_owned(), Some(401), 4),
            ("bad_key".to_owned(), Some(401), 5),
        ]
    );
}

#[test]
fn a_line_without_a_pipe_does_not_end_a_table() {
    let page = table("a") + "Clients wait.\n| b | 400 |\n";
    assert_eq!(codes(&page), ["a", "b"]);
}

#[test]
fn another_block_ends_a_table() {
    for block in [
        "# Title",
        "---",
        "> quote | x",
        "- item | x",
        "1. item | x",
        "```\n```",
        "<!-- -->",
    ] {
        let page = table("a") + block + "\n| b | 400 |\n";
        assert_eq!(codes(&page), ["a"], "{block}");
    }
}

#[test]
fn tables_of_other_things_do_not_count() {
    let page = "| Code | Description |\n|---|---|\n200 | OK |\n\n| Code | Retry |\n|---|---|\n| 429 | wait |\n\n\
                | Field | Status |\n|---|---|\n| a | 400 |\n";
    assert_eq!(read(page), []);
}

#[test]
fn a_table_needs_a_delimiter_row() {
    assert_eq!(
        read("| Code | HTTP |\n| a | 400 |\n\n| Code | HTTP |\n---\n| a | 400 |\n"),
        []
    );
}

#[test]
fn a_code_span_does_not_open_a_block_and_an_opening_mark_does_not_close_one() {
    let page = format!(
        "```a|b``` is code.\n\n{}\n```\n```rust\n{}``` \n\n{}",
        table("a"),
        table("b"),
        table("c")
    );
    assert_eq!(codes(&page), ["a", "c"]);
}

#[test]
fn a_block_of_code_is_closed_only_by_its_own_mark() {
    for (open, wrong, close) in [
        ("```", "~~~", "```"),
        ("````", "```", "`````"),
        ("~~~", "```", "~~~"),
        ("```", "    ```", "   ```"),
        ("```", "\t```", "```"),
    ] {
        let page = format!("{open}\n{wrong}\n{}{close}\n\n{}", table("a"), table("b"));
        assert_eq!(codes(&page), ["b"], "{open} {wrong}");
    }
}

#[test]
fn comments_are_skipped() {
    let page = format!(
        "<!-- | -->\n{}<!--\n{}```\n-->\n{}\n```\n<!--\n```\n{}",
        table("a"),
        table("b"),
        table("c"),
        table("d")
    );
    assert_eq!(codes(&page), ["a", "c", "d"]);
}

#[test]
fn markup_in_a_cell_is_not_compared() {
    let page = "| [Code](#codes) | **HTTP**[^1] |\n|---|---|\n| not\\_found | [404](https://http.dev/404) |\n\
                | ~~`gone`~~ <!-- 1.2 --> | <code>410</code> |\n";
    assert_eq!(
        read(page),
        [
            ("not_found".to_owned(), Some(404), 3),
            ("gone".to_owned(), Some(410), 4),
        ]
    );
}

#[test]
fn a_misspelt_header_is_a_mistake() {
    let message = |typed: &str, header: &str| {
        format!("the table has the column `{typed}`; did you mean `{header}`?")
    };
    let page = table("a") + "\n| Code | Satus |\n|---|---|\n| b | 400 |\n";
    assert_eq!(mistakes(&page), [(5, message("Satus", "Status"))]);
    let page = table("a") + "\n| Cod | Status |\n|---|---|\n| b | 400 |\n";
    assert_eq!(mistakes(&page), [(5, message("Cod", "Code"))]);
    let page = table("a") + "\n| Code | State |\n|---|---|\n| CA | California |\n";
    assert_eq!(mistakes(&page), []);
}

#[test]
fn a_row_without_a_code_is_a_mistake_unless_it_is_blank() {
    let page = table("a") + "| | 409 |\n| | |\n";
    assert_eq!(
        mistakes(&page),
        [(4, "the row has no code; add it".to_owned())]
    );
}

#[test]
fn the_first_table_with_only_codes_is_reported() {
    let page = "| Meaning |\n|---|\n| Gone |\n\n| Error code | Meaning |\n|---|---|\n| a | b |\n\n| Code |\n|---|\n";
    let found = rows(page, &Columns::default());
    assert_eq!((found.rows.len(), found.without_status), (0, Some(5)));
}

#[test]
fn mistakes_are_in_the_order_of_their_lines() {
    let page = "| Error code | Status |\n|:--|--:|\n| a | 400 |\n| b | Conflict |\n| a | 400 |\n";
    let expected = [
        (
            4,
            "the status `Conflict` is not a number; write one, such as 409".to_owned(),
        ),
        (
            5,
            "the row of `a` is already on line 3; keep one".to_owned(),
        ),
    ];
    assert_eq!(mistakes(page), expected);
    let rows = rows(page, &Columns::default()).rows;
    let rows: Vec<_> = rows.iter().map(|row| (&row.code[..], row.status)).collect();
    assert_eq!(rows, [("a", Some(400)), ("b", None)]);
}

#[test]
fn invalid_rows_are_not_repeated_rows() {
    let page = "| Code | Status |\n|---|---|\n| a | Conflict |\n| a | Gone |\n";
    let found = rows(page, &Columns::default());
    assert_eq!((found.rows.len(), found.mistakes.len()), (2, 2));
}

#[test]
fn a_header_over_a_line_of_another_width_is_a_mistake() {
    let page = "| Code | HTTP |\n|---|---|---|\n| a | 400 |\n";
    let message =
        "3 columns under a header with 2, so that this is no table; make the numbers equal";
    assert_eq!(mistakes(page), [(2, message.to_owned())]);
    assert_eq!(codes("| Name | Type |\n|---|\n| a | b |\n"), [""; 0]);
}

#[test]
fn html_ends_at_a_blank_line() {
    let page = format!("<div>\n{}\n{}", table("a"), table("b"));
    assert_eq!(codes(&page), ["b"]);
}

#[test]
fn indented_code_and_raw_html_have_no_tables() {
    assert_eq!(codes(&each_line("    ", &table("a"))), [""; 0]);
    assert_eq!(codes(&each_line("\t", &table("a"))), [""; 0]);
    for tag in ["pre", "script", "style", "PRE"] {
        let page = format!(
            "<{tag} class=\"x\">\n{}\n{}</{tag}>\n{}",
            table("a"),
            table("b"),
            table("c")
        );
        assert_eq!(codes(&page), ["c"], "{tag}");
    }
    let page = format!("<pre>|</pre>\n{}<prefix>\n\n{}", table("a"), table("b"));
    assert_eq!(codes(&page), ["a", "b"]);
}
