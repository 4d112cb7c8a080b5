//! Format specs, and the ways to write a literal.

use errbook::ApiError;

#[derive(ApiError)]
enum Formatted {
    #[api_error(
        code = "specs",
        status = 404,
        message = "[{n:>5}] [{n:<5}] [{n:^5}] [{n:05}] [{n:#x}] [{n:X}] [{n:b}] [{n:#o}] [{n:+}] [{n:*^7}]"
    )]
    Specs { n: u8 },
    #[api_error(
        code = "floats",
        status = 404,
        message = "{x:.2} {x:8.3} {x:e} {text:.3} {text:?}"
    )]
    Floats { x: f64, text: &'static str },
    #[api_error(code = "alternate", status = 404, message = "{list:?}|{list:#?}")]
    Alternate { list: Vec<u8> },
    #[api_error(code = "spaced", status = 404, message = "{id } {id :?}")]
    Spaced { id: u8 },
    #[api_error(code = "written", status = 404, message = r#"a "raw" {id}"#)]
    Raw { id: u8 },
    #[api_error(
        code = "escaped",
        status = 404,
        message = "two\nlines, \
                continued: \u{e9}{id}"
    )]
    Escaped { id: u8 },
}

#[test]
fn format_specs_mean_what_they_mean_to_format() {
    let expected = format!(
        "[{0:>5}] [{0:<5}] [{0:^5}] [{0:05}] [{0:#x}] [{0:X}] [{0:b}] [{0:#o}] [{0:+}] [{0:*^7}]",
        42
    );
    assert_eq!(Formatted::Specs { n: 42 }.message(), expected);
    let (x, text) = (1234.5678, "a\nbcd");
    let expected = format!("{x:.2} {x:8.3} {x:e} {text:.3} {text:?}");
    assert_eq!(Formatted::Floats { x, text }.message(), expected);
    let error = Formatted::Alternate { list: vec![1, 2] };
    assert_eq!(error.message(), "[1, 2]|[\n    1,\n    2,\n]");
}

/// Each format spec bounds the field's type by the trait that it needs, and by no other.
macro_rules! generic {
    ($($name:ident: $trait:ident, $spec:literal;)*) => {
        #[test]
        fn a_format_spec_bounds_a_generic_field_by_its_trait() {
            $({
                #[derive(ApiError)]
                #[api_error(code = "generic", status = 404, message = $spec)]
                struct $name<T> {
                    value: T,
                }

                /// Implements this one trait.
                struct Only;

                impl std::fmt::$trait for Only {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(stringify!($trait))
                    }
                }

                assert_eq!($name { value: Only }.message(), stringify!($trait));
            })*
        }
    };
}

generic! {
    Shown: Display, "{value}";
    Wide: Display, "{value:>8.3}";
    Debugged: Debug, "{value:?}";
    Alternate: Debug, "{value:#?}";
    Lower: LowerHex, "{value:#x}";
    Upper: UpperHex, "{value:08X}";
    Base8: Octal, "{value:o}";
    Base2: Binary, "{value:b}";
    Small: LowerExp, "{value:e}";
    Big: UpperExp, "{value:.2E }";
    Address: Pointer, "{value:p}";
}

#[test]
fn a_pointer_is_that_of_the_field() {
    #[derive(ApiError)]
    #[api_error(code = "pointer", status = 404, message = "{text:p} {text:>4}")]
    struct Held<'a> {
        text: &'a str,
    }
    let text = "abc";
    let expected = format!("{text:p} {text:>4}");
    assert_eq!(Held { text }.message(), expected);
}

#[test]
fn the_literal_may_be_written_in_any_way() {
    assert_eq!(Formatted::Spaced { id: 1 }.message(), "1 1");
    assert_eq!(Formatted::Raw { id: 1 }.message(), "a \"raw\" 1");
    assert_eq!(
        Formatted::Escaped { id: 1 }.message(),
        "two\nlines, continued: é1"
    );
}
