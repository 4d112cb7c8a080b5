//! The formats and limits of numbers.

use serde_json::json;

use super::{assert_both, texts};

#[test]
fn integers_are_judged_by_their_ranges() {
    let of = |format: &str| match format {
        "uint8" => json!({ "type": "integer", "format": format, "minimum": 0, "maximum": 255 }),
        "uint16" => json!({ "type": "integer", "format": format, "minimum": 0, "maximum": 65535 }),
        "none" => json!({ "type": "integer" }),
        _ if format.starts_with('u') => {
            json!({ "type": "integer", "format": format, "minimum": 0 })
        }
        _ => json!({ "type": "integer", "format": format }),
    };
    for (narrow, wide, ranges) in [
        ("uint16", "uint32", ("0 to 65535", "0 to 4294967295")),
        ("uint8", "int32", ("0 to 255", "-2147483648 to 2147483647")),
        (
            "int64",
            "none",
            ("-9223372036854775808 to 9223372036854775807", "any integer"),
        ),
        (
            "uint64",
            "uint128",
            ("0 to 18446744073709551615", "0 and more"),
        ),
    ] {
        let (narrow_range, wide_range) = ranges;
        let narrowed = format!(
            "detail-narrowed: the format `{wide}` became `{narrow}`, {wide_range} became {narrow_range}"
        );
        let widened = format!(
            "detail-range: the format `{narrow}` became `{wide}`, {narrow_range} became {wide_range}"
        );
        assert_both(&of(wide), &of(narrow), &[&narrowed], &[&widened]);
    }
    // Neither has all of the other.
    let signs = texts(&of("uint32"), &of("int32"));
    assert_eq!(signs.len(), 1, "{signs:?}");
    assert!(signs[0].starts_with("detail-range"), "{signs:?}");
    // The limits that the schema has itself count.
    let mut limited = of("uint32");
    limited["maximum"] = json!(10);
    limited["exclusiveMinimum"] = json!(0.5);
    let limited = texts(&of("uint16"), &limited);
    let expected =
        "detail-narrowed: the format `uint16` became `uint32`, 0 to 65535 became 1 to 10";
    assert_eq!(limited, [expected]);
    // Without another format the limit is what has changed.
    let mut less = of("uint16");
    less["maximum"] = json!(10);
    let less = texts(&of("uint16"), &less);
    assert_eq!(less, ["detail-narrowed: `maximum` 65535 became 10"]);
}

#[test]
fn a_shorter_float_is_a_narrower_one() {
    let of = |format: &str| json!({ "type": "number", "format": format });
    let narrowed = "detail-narrowed: the format `double` became `float`";
    let widened = "detail-range: the format `float` became `double`";
    assert_both(&of("double"), &of("float"), &[narrowed], &[widened]);
}

#[test]
fn a_number_without_a_format_can_be_any() {
    let double = json!({ "type": "number", "format": "double" });
    let any = json!({ "type": "number" });
    let narrowed = "detail-narrowed: the format `none` became `double`";
    let widened = "detail-range: the format `double` became `none`";
    assert_both(&any, &double, &[narrowed], &[widened]);
}

#[test]
fn a_format_that_is_none_of_integers_says_nothing_of_their_range() {
    let of = |format: &str| json!({ "type": "integer", "format": format });
    let forward = "detail-range: the format `snowflake` became `int64`";
    let back = "detail-range: the format `int64` became `snowflake`";
    assert_both(&of("snowflake"), &of("int64"), &[forward], &[back]);
}
