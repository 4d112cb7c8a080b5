//! Keys that hold a list of names and values.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Expr, Ident, Lit, LitStr, MetaList, Path, Token};

use super::{Json, literal, ungrouped};
use crate::receive::given::AttrValue;

/// What could be read of a list, and what is wrong in the rest of it.
#[derive(Debug, Clone)]
pub(crate) struct List<T> {
    pub(crate) items: Vec<T>,
    wrong: Option<syn::Error>,
}

/// `computed(name = path::to::fn)`
pub(crate) type Computed = List<(Ident, Path)>;

impl AttrValue for Computed {
    const USAGE: &'static str = "(name = path::to::function)";

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let value = |name: &Ident, value: &Expr| match ungrouped(value) {
            Expr::Path(function) if function.qself.is_none() => Ok(function.path.clone()),
            _ => {
                let rule = format!("`{name}` is computed by a function");
                let remedy = format!("write `{key}({name} = path::to::function)`");
                Err(syn::Error::new_spanned(value, format!("{rule}; {remedy}")))
            }
        };
        let forms = forms::<Self>(key, "holds names and their values");
        Some(items(list, &forms, Ident::parse_any, value))
    }

    fn wrong(&self) -> Option<syn::Error> {
        self.wrong.clone()
    }
}

/// `extra(name = literal)`: the names and JSON.
pub(crate) type Extras = List<(Ident, String)>;

impl AttrValue for Extras {
    const USAGE: &'static str = "(name = \"…\")";

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let value = |name: &Ident, value: &Expr| {
            let json = Json::from_expr(&name.to_string(), value);
            let json =
                json.unwrap_or_else(|| Err(syn::Error::new(value.span(), "write a literal")));
            json.map(|Json(json)| json)
        };
        let forms = forms::<Self>(key, "holds names and their values");
        Some(items(list, &forms, Ident::parse_any, value))
    }

    fn wrong(&self) -> Option<syn::Error> {
        self.wrong.clone()
    }
}

/// `headers("Name" = "value")`
pub(crate) type Headers = List<(LitStr, LitStr)>;

impl AttrValue for Headers {
    const USAGE: &'static str = "(\"Name\" = \"value\")";

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let forms = forms::<Self>(key, "holds names and values in quotes");
        let value = |_: &LitStr, value: &Expr| match literal(value) {
            Some(Lit::Str(text)) => Ok(text.clone()),
            _ => Err(syn::Error::new_spanned(value, &forms.right)),
        };
        Some(items(list, &forms, <LitStr as Parse>::parse, value))
    }

    fn wrong(&self) -> Option<syn::Error> {
        self.wrong.clone()
    }
}

/// What to say of a list that is empty, and of one of another form.
struct Forms {
    empty: String,
    right: String,
}

fn forms<T: AttrValue>(key: &str, right: &str) -> Forms {
    let form = |rule| format!("`{key}` {rule}; write `{key}{}`", T::USAGE);
    Forms {
        empty: form("is empty"),
        right: form(right),
    }
}

/// `name = value, …`, at least one; a wrong one hides no other.
fn items<N, V>(
    list: &MetaList,
    Forms { empty, right }: &Forms,
    name: fn(ParseStream<'_>) -> syn::Result<N>,
    value: impl Fn(&N, &Expr) -> syn::Result<V>,
) -> syn::Result<List<(N, V)>> {
    if list.tokens.is_empty() {
        return Err(syn::Error::new_spanned(&list.path, empty));
    }
    let mut items = Vec::new();
    let mut errors = Vec::new();
    list.parse_args_with(|input: ParseStream<'_>| {
        while !input.is_empty() {
            let start = input.span();
            let pair = match pair(input, name)? {
                Ok((name, read)) => value(&name, &read).map(|value| (name, value)),
                Err(wrong) if wrong.is_empty() => Err(syn::Error::new(start, right)),
                Err(wrong) => Err(syn::Error::new_spanned(wrong, right)),
            };
            match pair {
                Ok(pair) => items.push(pair),
                Err(error) => errors.push(error),
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    })?;
    let wrong = errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    });
    Ok(List { items, wrong })
}

/// `name = value`, or the tokens of it that are wrong.
fn pair<N>(
    input: ParseStream<'_>,
    name: fn(ParseStream<'_>) -> syn::Result<N>,
) -> syn::Result<Result<(N, Expr), TokenStream>> {
    let start = input.fork();
    let name = name(input).and_then(|name| input.parse::<Token![=]>().map(|_| name));
    let Ok(name) = name else {
        to_comma(input)?;
        return until(&start, |next| next.peek(Token![,]) || next.peek(Token![=])).map(Err);
    };
    match input.parse() {
        Ok(value) if input.is_empty() || input.peek(Token![,]) => Ok(Ok((name, value))),
        _ => {
            to_comma(input)?;
            to_comma(&start).map(Err)
        }
    }
}

fn to_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    until(input, |next| next.peek(Token![,]))
}

fn until(
    input: ParseStream<'_>,
    end: impl Fn(ParseStream<'_>) -> bool,
) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !end(input) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}
