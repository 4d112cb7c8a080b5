//! What the compiler says when the page and the variants differ.

use crate::fixture::{assert_says, fixture};

const PAGE: &str = "docs/errors.md";
const AT_THE_PATH: &str = "--> src/lib.rs:17:19";

#[test]
fn the_page_alone_has_the_crate_checked_anew() {
    let fixture = fixture("alone");
    assert_eq!(fixture.check(), "");

    fixture.replace(PAGE, "| 404 ", "| 410 ");
    let expected = [
        "docs/errors.md:6: the row of `not_found` differs from `BookingError::NotFound`, which has status 404",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);

    fixture.replace(PAGE, "| 410 ", "| 404 ");
    assert_eq!(fixture.check(), "");
}

#[test]
fn every_difference_is_told_at_once() {
    let fixture = fixture("every");
    fixture.replace(PAGE, "| 17 ", "| 71 ");
    fixture.replace(PAGE, "`not_found` ", "`no_such_appointment` ");
    let expected = [
        "docs/errors.md:5: the row of `slot_taken` differs from `BookingError::SlotTaken`, which has number 17",
        "docs/errors.md:6: the row of `no_such_appointment` has no variant in the catalog",
        "`BookingError::NotFound`: no row for `not_found` at status 404 in docs/errors.md; add one, or mark the variant `#[doc(hidden)]`, which takes the code out of the contract as well",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_wrong_number_alone_is_reported() {
    let fixture = fixture("number");
    fixture.replace(PAGE, "| 17 ", "| 71 ");
    let expected = [
        "docs/errors.md:5: the row of `slot_taken` differs from `BookingError::SlotTaken`, which has number 17; make them agree",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_number_that_the_variant_does_not_have_is_reported() {
    let fixture = fixture("no_number");
    fixture.replace("src/lib.rs", ", number = 17", "");
    let expected = [
        "docs/errors.md:5: the row of `slot_taken` differs from `BookingError::SlotTaken`, which has no number; make them agree",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_table_with_a_misspelt_header_is_reported() {
    let fixture = fixture("misspelt_header");
    let page = fixture.read(PAGE) + "\n| Code | Satus |\n|---|---|\n| added | 400 |\n";
    fixture.write(PAGE, &page);
    let expected = [
        "error: docs/errors.md:10: the table has the column `Satus`; did you mean `Status`?",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_row_without_a_code_is_reported() {
    let fixture = fixture("no_code");
    fixture.replace(PAGE, "| `not_found`  |", "| |");
    let said = fixture.check();
    assert!(
        said.contains("docs/errors.md:6: the row has no code; add it"),
        "{said}"
    );
}

#[test]
fn what_cannot_be_read_hides_nothing_else() {
    let fixture = fixture("hides_nothing");
    let page = "| Code | HTTP | No. |\n|---|---|---|\n| slot_taken | 400 | 17 |\n| slot_taken | 400 | 17 |\n\
                | not_found | Not found | 18 |\n| not_found | 404 | eighteen |\n| added | 400 | 19 |\n";
    fixture.write(PAGE, page);
    let said = fixture.check();
    for line in [
        "docs/errors.md:3: the row of `slot_taken` differs from `BookingError::SlotTaken`, which has status 409",
        "docs/errors.md:4: the row of `slot_taken` is already on line 3; keep one",
        "docs/errors.md:5: the status `Not found` is not a number; write one, such as 409",
        "docs/errors.md:6: `eighteen` is not a number; write one, such as 17",
        "docs/errors.md:7: the row of `added` has no variant in the catalog",
    ] {
        assert_eq!(said.matches(line).count(), 1, "{line} in {said}");
    }
    assert!(!said.contains("no row for"), "{said}");
}

#[test]
fn a_page_in_another_encoding_is_reported() {
    let fixture = fixture("encoding");
    fixture.write(PAGE, b"| Code | R\xe9ponse |\n");
    let expected = ["docs/errors.md is not UTF-8; save it as UTF-8", AT_THE_PATH];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_page_without_numbers_is_compared_as_closely() {
    let fixture = fixture("no_numbers");
    fixture.replace(
        "src/lib.rs",
        "(\"docs/errors.md\", \"No.\" = number)",
        " = \"docs/errors.md\"",
    );
    assert_eq!(fixture.check(), "");

    let page = fixture.read(PAGE);
    let row = "`BookingError::SlotTaken`";
    for (from, to, difference) in [
        (
            "| 409 ",
            "| 1433 ",
            format!("5: the row of `slot_taken` differs from {row}"),
        ),
        // No status is one that differs.
        (
            "| 409 ",
            "| 0 ",
            format!("5: the row of `slot_taken` differs from {row}"),
        ),
        (
            "`slot_taken`",
            "`taken`",
            format!("{row}: no row for `slot_taken` at status 409"),
        ),
        (
            "\n\nNothing",
            "\n| added | 400 |\n\nNothing",
            "7: the row of `added` has no variant".to_owned(),
        ),
    ] {
        fixture.write(PAGE, &page.replace(from, to));
        let said = fixture.check();
        assert!(said.contains(&difference), "no {difference:?} in {said}");
    }
}

#[test]
fn the_row_of_a_shared_code_that_differs_is_not_taken_for_one_that_agrees() {
    let fixture = fixture("shared");
    let source = fixture.read("src/lib.rs");
    let source = source.replace("\"not_found\", ", "\"slot_taken\", shared_code, ");
    let source = source.replace("409, ", "409, shared_code, ");
    fixture.write("src/lib.rs", &source);
    // The variant that comes last has its row first.
    let page = "| Code | HTTP | No. |\n|---|---|---|\n| slot_taken | 404 | 18 |\n| slot_taken | 410 | 17 |\n";
    fixture.write(PAGE, page);
    let said = fixture.check();
    let expected = [
        "docs/errors.md:4: the row of `slot_taken` differs from `BookingError::SlotTaken`, which has status 409",
        AT_THE_PATH,
    ];
    assert_says(&said, &expected);
    assert!(!said.contains("no row for"), "{said}");
}

#[test]
fn ten_thousand_rows_can_be_reported() {
    let fixture = fixture("many");
    let mut page = fixture.read(PAGE) + "\nCode | HTTP | No.\n--|--|--\n";
    for row in 0..10_000 {
        page += &format!("an_appointment_that_nobody_has_booked_{row} | 404 | {row}\n");
    }
    fixture.write(PAGE, &page);
    let expected = [
        "docs/errors.md:12: the row of `an_appointment_that_nobody_has_booked_0` has no variant",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_row_twice_is_reported_with_both_lines() {
    let fixture = fixture("twice");
    let page = fixture.read(PAGE) + "\nHTTP | Code\n--|--\n404 | not_found\n";
    fixture.write(PAGE, &page);
    let expected = [
        "error: docs/errors.md:12: the row of `not_found` is already on line 6; keep one",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_status_may_be_followed_by_its_phrase() {
    let fixture = fixture("status_words");
    fixture.replace(PAGE, "| 404 ", "| 404 Not Found ");
    assert_eq!(fixture.check(), "");
}

#[test]
fn a_word_instead_of_a_number_is_reported_once() {
    let fixture = fixture("words");
    fixture.replace(PAGE, "| 404 ", "| Not found ");
    let expected = [
        "error: docs/errors.md:6: the status `Not found` is not a number; write one, such as 409",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);

    fixture.replace(PAGE, "| Not found ", "| 404 ");
    fixture.replace(PAGE, "| 18 ", "| 0x12 ");
    let expected = [
        "error: docs/errors.md:6: `0x12` is not a number; write one, such as 17",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);

    fixture.replace(PAGE, "| 17 ", "| 0x11 ");
    let said = fixture.check();
    assert!(said.contains("5: `0x11` is not a number"), "{said}");
    assert!(!said.contains("has the column"), "{said}");
}

#[test]
fn a_page_without_a_table_of_errors_is_reported_once() {
    let fixture = fixture("no_table");
    fixture.write(
        PAGE,
        "# Errors\n\n| Error | Description |\n|---|---|\n| 404 | Not found |\n",
    );
    let expected = [
        "error: docs/errors.md has no table of errors; add one with the columns `Code` and `HTTP`",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_table_of_codes_that_lacks_a_column_is_reported_with_its_line() {
    let fixture = fixture("no_status");
    fixture.replace(PAGE, "| HTTP | No. |", "| Answer | Nr. |");
    let expected = [
        "error: docs/errors.md:3: the table has codes but no column `HTTP`; add it, or name the page's own",
        AT_THE_PATH,
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_misspelt_column_is_reported_once() {
    let fixture = fixture("column");
    fixture.replace("src/lib.rs", "= number);", "= nummer);");
    let expected = [
        "error: unknown column `nummer`; did you mean `number`?",
        "--> src/lib.rs:17:45",
    ];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_named_column_that_no_table_has_is_reported() {
    let fixture = fixture("no_column");
    fixture.replace("src/lib.rs", "\"No.\"", "\"Nr.\"");
    let expected = ["docs/errors.md", "`Nr.`", "--> src/lib.rs:17:37"];
    assert_says(&fixture.check(), &expected);
}

#[test]
fn a_column_that_is_named_twice_is_reported() {
    let fixture = fixture("column_twice");
    fixture.replace("src/lib.rs", "= number);", "= number, \"Nr.\" = number);");
    let expected = ["error: `number` is given twice; keep one"];
    assert_says(&fixture.check(), &expected);
}
