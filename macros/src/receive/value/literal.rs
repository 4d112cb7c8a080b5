//! Literals that become JSON.

use syn::ext::IdentExt;
use syn::{Expr, ExprLit, ExprStruct, ExprUnary, Lit, Member, UnOp};

use super::{literal, ungrouped};
use crate::receive::given::AttrValue;

/// A string, a number, `true` or `false`, a list of these or an object, which is written as a struct, as JSON.
#[derive(Debug, Clone)]
pub(crate) struct Json(pub(crate) String);

impl AttrValue for Json {
    const USAGE: &'static str = " = \"…\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let form = "a string, a number, `true`, `false`, or a list or struct of these";
        Some(match json(expr) {
            Ok(json) => Ok(Json(json)),
            Err(NoJson::Form) => Err(super::wrong(expr, key, form, Self::USAGE)),
            Err(NoJson::Number(error)) => Err(error),
        })
    }
}

/// Why an expression is no JSON.
enum NoJson {
    Form,
    /// A number that no reader would have.
    Number(syn::Error),
}

fn json(expr: &Expr) -> Result<String, NoJson> {
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Str(text) => Ok(quoted(&text.value())),
            Lit::Bool(value) => Ok(value.value.to_string()),
            number => json_number(number)
                .ok_or(NoJson::Form)?
                .map_err(NoJson::Number),
        },
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => match literal(expr) {
            Some(Lit::Int(_) | Lit::Float(_)) => json(expr).map(|number| format!("-{number}")),
            _ => Err(NoJson::Form),
        },
        Expr::Array(list) => {
            let elements: Result<Vec<_>, _> = list.elems.iter().map(json).collect();
            elements.map(|elements| format!("[{}]", elements.join(",")))
        }
        Expr::Struct(object) => members(object),
        _ => Err(NoJson::Form),
    }
}

/// The members of an object, by the names that they have on the wire.
fn members(object: &ExprStruct) -> Result<String, NoJson> {
    let mut names = Vec::new();
    let mut members = Vec::new();
    for field in &object.fields {
        let Member::Named(name) = &field.member else {
            return Err(NoJson::Form);
        };
        let name = name.unraw().to_string();
        if names.contains(&name) || field.colon_token.is_none() {
            return Err(NoJson::Form);
        }
        members.push(format!("{}:{}", quoted(&name), json(&field.expr)?));
        names.push(name);
    }
    match object.rest.is_none() && object.dot2_token.is_none() {
        true => Ok(format!("{{{}}}", members.join(","))),
        false => Err(NoJson::Form),
    }
}

/// A number without a suffix; one that is too large for JSON's readers is an error.
pub(crate) fn json_number(literal: &Lit) -> Option<syn::Result<String>> {
    let json = match literal {
        Lit::Int(number) if number.suffix().is_empty() => number.base10_digits().to_owned(),
        Lit::Float(number) if number.suffix().is_empty() => json_float(number.base10_digits()),
        _ => return None,
    };
    let fits = json.parse().is_ok_and(f64::is_finite);
    Some(fits.then_some(json).ok_or_else(|| {
        let rule = "a number in JSON has the range of `f64`";
        syn::Error::new(
            literal.span(),
            format!("{rule}; write a smaller one, or a string"),
        )
    }))
}

/// A float as JSON has it: no leading zeros, a digit behind the point (RFC 8259 §6).
fn json_float(digits: &str) -> String {
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
        let json = |expr: Expr| json(&expr).ok();
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
        assert_eq!(json(parse_quote!([1, 1e309])), None);
        assert_eq!(json(parse_quote!(-1e308)).unwrap(), "-1e308");
    }
}
