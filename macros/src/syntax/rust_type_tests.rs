use syn::parse_str;

use super::JsonType::*;
use super::*;

#[test]
fn a_present_value_has_the_type_inside_its_options() {
    for (ty, inside) in [
        ("Box<Option<u8>>", "u8"),
        ("&Option<Box<Option<Vec<u8>>>>", "Vec<u8>"),
        ("Vec<Option<u8>>", "Vec<Option<u8>>"),
        ("my::Option<u8>", "my::Option<u8>"),
    ] {
        let parsed = parse_str(ty).unwrap();
        assert_eq!(type_to_string(present(&parsed)), inside, "{ty}");
        assert_eq!(is_optional(&parsed), ty != inside, "{ty}");
    }
}

#[test]
fn types_are_recognised_by_name() {
    let list = |inner| List(Box::new(inner));
    for (ty, expected) in [
        ("u32", Integer),
        ("std::num::NonZeroU8", Integer),
        ("f64", Number),
        ("&'static str", String),
        ("&'a mut str", String),
        ("&str", String),
        ("std::borrow::Cow<'static, str>", String),
        ("Box<str>", String),
        ("&Box<&'a std::sync::Arc<u8>>", Integer),
        ("bool", Boolean),
        ("char", String),
        ("std::vec::Vec<u8>", list(Integer)),
        ("Vec<Vec<std::string::String>>", list(list(String))),
        ("[u8; 4]", list(Integer)),
        ("[[u8; 4]; 2]", list(list(Integer))),
        ("&'static [&'static str]", list(String)),
        ("&[[u8; 4]]", list(list(Integer))),
        ("Vec<Option<bool>>", list(Nullable(Box::new(Boolean)))),
        ("Vec<Field>", list(Unknown)),
        ("Vec<(u8, u8)>", Unknown),
        ("(u8, String)", Unknown),
        ("BTreeMap<String, u8>", Unknown),
        ("my::String", Unknown),
        ("Cow<'static, Mystr>", Unknown),
        ("Timestamp", Unknown),
        ("dyn Trait", Unknown),
    ] {
        assert_eq!(json_type(&parse_str(ty).unwrap()), expected, "{ty}");
    }
}

#[test]
fn messages_is_a_function_of_the_runtime_under_any_name() {
    let is = |function, krate| {
        let written = written_by(&parse_str(function).unwrap(), &parse_str(krate).unwrap());
        written == JsonType::List(Box::new(JsonType::String))
    };
    assert!(is("errbook::messages", "::errbook"));
    assert!(is("::errbook::messages", "::renamed"));
    assert!(is("renamed::messages", "::renamed"));
    assert!(is("crate::facade::messages", "crate::facade"));
    for other in [
        "crate::messages",
        "messages",
        "errbook::bodies",
        "renamed::messages",
    ] {
        assert!(!is(other, "::errbook"), "{other}");
    }
}

#[test]
fn strings_and_numbers_implement_display() {
    let parse = |ty| parse_str::<Type>(ty).unwrap();
    for ty in ["&&str", "String", "f32", "char"] {
        assert!(displays(&parse(ty)), "{ty}");
    }
    assert!(!displays(&parse("Box<str>")));
    assert!(is_string(&parse("&'static str")));
    assert!(!is_string(&parse("char")));
}
