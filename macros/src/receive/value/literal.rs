//! Literals that become JSON.

use syn::ext::IdentExt;
use syn::{Expr, ExprStruct, ExprUnary, Lit, Member, UnOp};

use super::{literal, ungrouped};
use crate::receive::given::AttrValue;

/// A string, a number, `true` or `false`, a list of these or an object, which is written as a struct, as JSON.
#[derive(Debug, Clone)]
pub(crate) struct Json(pub(crate) String);

impl AttrValue for Json {
    const USAGE: &'static str = " = \"…\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(json(expr).map(Json).ok_or_else(|| {
            let form = "a string, a number, `true`, `false`, or a list or struct of these";
            super::wrong(expr, key, form, Self::USAGE)
        }))
    }
}

fn json(expr: &Expr) -> Option<String> {
    match (ungrouped(expr), literal(expr)) {
        (_, Some(Lit::Str(text))) => Some(quoted(&text.value())),
        (_, Some(Lit::Bool(value))) => Some(value.value.to_string()),
        (_, Some(Lit::Int(number))) if number.suffix().is_empty() => {
            Some(number.base10_digits().to_owned())
        }
        (_, Some(Lit::Float(number))) if number.suffix().is_empty() => {
            Some(json_float(number.base10_digits()))
        }
        (
            Expr::Unary(ExprUnary {
                op: UnOp::Neg(_),
                expr,
                ..
            }),
            _,
        ) => match literal(expr) {
            Some(Lit::Int(_) | Lit::Float(_)) => json(expr).map(|number| format!("-{number}")),
            _ => None,
        },
        (Expr::Array(list), _) => {
            let elements: Option<Vec<_>> = list.elems.iter().map(json).collect();
            elements.map(|elements| format!("[{}]", elements.join(",")))
        }
        (Expr::Struct(object), _) => members(object),
        _ => None,
    }
}

/// The members of an object, by the names that they have on the wire.
fn members(object: &ExprStruct) -> Option<String> {
    let mut names = Vec::new();
    let mut members = Vec::new();
    for field in &object.fields {
        let Member::Named(name) = &field.member else {
            return None;
        };
        let name = name.unraw().to_string();
        if names.contains(&name) || field.colon_token.is_none() {
            return None;
        }
        members.push(format!("{}:{}", quoted(&name), json(&field.expr)?));
        names.push(name);
    }
    (object.rest.is_none() && object.dot2_token.is_none())
        .then(|| format!("{{{}}}", members.join(",")))
}

/// A float as JSON has it: no leading zeros, a digit behind the point (RFC 8259 §6).
pub(crate) fn json_float(digits: &str) -> String {
    let mut json = digits.trim_start_matches('0').to_owned();
    if !json.starts_with(|c: char| c.is_ascii_digit()) {
        json.insert(0, '0');
    }
    match json.strip_suffix('.') {
        Some(whole) => format!("{whole}.0"),
        None => json.replace(".e", ".0e").replace(".E", ".0E"),
    }
}

/// A JSON string (RFC 8259 §7).
fn quoted(text: &str) -> String {
    let mut json = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            c if c < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => json.push(c),
        }
    }
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn literals_become_json() {
        let json = |expr: Expr| json(&expr);
        assert_eq!(json(parse_quote!("a\"b\n")).unwrap(), r#""a\"b\u000a""#);
        assert_eq!(
            json(parse_quote!([-1, 2.5, true])).unwrap(),
            "[-1,2.5,true]"
        );
        assert_eq!(json(parse_quote!(some::path)), None);
        assert_eq!(
            json(parse_quote!([Field {
                name: "a",
                r#type: 1
            }]))
            .unwrap(),
            r#"[{"name":"a","type":1}]"#
        );
        assert_eq!(json(parse_quote!(Field { a: 1, a: 2 })), None);
        assert_eq!(json(parse_quote!(Field { a: 1, ..rest })), None);
        assert_eq!(json(parse_quote!(Field { a })), None);
        assert_eq!(
            json(parse_quote!([1., -00.5, 0.0])).unwrap(),
            "[1.0,-0.5,0.0]"
        );
    }
}
