//! Literals as JSON (RFC 8259).

use syn::ext::IdentExt;
use syn::{Expr, ExprLit, ExprStruct, ExprUnary, Lit, Member, UnOp};

/// Why an expression cannot become JSON.
#[derive(Debug)]
pub(crate) enum NotJson {
    /// It is not a literal, or JSON has no such literal.
    Form,
    /// A number out of range.
    Number(syn::Error),
}

/// The JSON of a string, a number, `true`, `false`, a list of these, or an object written as a struct.
pub(crate) fn json(expr: &Expr) -> Result<String, NotJson> {
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Str(text) => Ok(quoted(&text.value())),
            Lit::Bool(value) => Ok(value.value.to_string()),
            number => json_number(number)
                .ok_or(NotJson::Form)?
                .map_err(NotJson::Number),
        },
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => match literal(expr) {
            Some(Lit::Int(_) | Lit::Float(_)) => json(expr).map(|number| format!("-{number}")),
            _ => Err(NotJson::Form),
        },
        Expr::Array(list) => {
            let elements: Result<Vec<_>, _> = list.elems.iter().map(json).collect();
            elements.map(|elements| format!("[{}]", elements.join(",")))
        }
        Expr::Struct(object) => members(object),
        _ => Err(NotJson::Form),
    }
}

/// The members of an object, raw identifiers without `r#`.
fn members(object: &ExprStruct) -> Result<String, NotJson> {
    let mut names = Vec::new();
    let mut members = Vec::new();
    for field in &object.fields {
        let Member::Named(name) = &field.member else {
            return Err(NotJson::Form);
        };
        let name = name.unraw().to_string();
        if names.contains(&name) || field.colon_token.is_none() {
            return Err(NotJson::Form);
        }
        members.push(format!("{}:{}", quoted(&name), json(&field.expr)?));
        names.push(name);
    }
    if object.rest.is_some() || object.dot2_token.is_some() {
        return Err(NotJson::Form);
    }
    Ok(format!("{{{}}}", members.join(",")))
}

/// The JSON of a number without a suffix. One that is too large for JSON readers is an error.
pub(crate) fn json_number(literal: &Lit) -> Option<syn::Result<String>> {
    let json = match literal {
        Lit::Int(number) if number.suffix().is_empty() => number.base10_digits().to_owned(),
        Lit::Float(number) if number.suffix().is_empty() => json_float(number.base10_digits()),
        _ => return None,
    };
    let fits = json.parse().is_ok_and(f64::is_finite);
    Some(fits.then_some(json).ok_or_else(|| {
        let rule = "a JSON number must fit in an `f64`";
        syn::Error::new(
            literal.span(),
            format!("{rule}; write a smaller one, or a string"),
        )
    }))
}

/// Removes leading zeros and ensures a digit after the decimal point (RFC 8259 §6).
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

pub(crate) fn literal(expr: &Expr) -> Option<&Lit> {
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit, .. }) => Some(lit),
        _ => None,
    }
}

/// Removes the groups that `macro_rules!` leaves around an expression.
pub(crate) fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungrouped(&group.expr),
        other => other,
    }
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
