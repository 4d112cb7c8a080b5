//! The grammar of `client!`.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, LitStr, Path, Token, Visibility, parenthesized};

use crate::diagnostics::or_message;

/// A client as written.
pub(super) struct Client {
    /// The path of the client's crate.
    pub(super) krate: TokenStream,
    /// The attributes but for `derive`.
    pub(super) attrs: Vec<Attribute>,
    /// The traits to derive for the enum and the details, but for `Debug`, which they have anyway.
    pub(super) derives: Vec<Path>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    pub(super) file: LitStr,
    pub(super) renames: Vec<Rename>,
}

/// `"a.b" = Ab`
pub(super) struct Rename {
    pub(super) code: LitStr,
    pub(super) name: Ident,
}

const HEAD: &str =
    "a client is an enum with its contract; write `pub enum Error = \"contracts/errors.json\";`";
const RENAME: &str = "names are given as `rename(\"a.b\" = Ab);`";

impl Parse for Client {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let (derives, attrs): (Vec<_>, Vec<_>) = input
            .call(Attribute::parse_outer)?
            .into_iter()
            .partition(|attribute| attribute.path().is_ident("derive"));
        let derives = derived(&derives)?;
        let vis = input.parse()?;
        or_message(input.parse::<Token![enum]>(), HEAD)?;
        let name = or_message(input.parse(), HEAD)?;
        or_message(input.parse::<Token![=]>(), HEAD)?;
        let file = or_message(input.parse(), HEAD)?;
        or_message(input.parse::<Token![;]>(), HEAD)?;
        let mut renames = Vec::new();
        while !input.is_empty() {
            renames.extend(rename(input)?);
        }
        Ok(Client {
            krate,
            attrs,
            derives,
            vis,
            name,
            file,
            renames,
        })
    }
}

fn derived(attributes: &[Attribute]) -> syn::Result<Vec<Path>> {
    let mut paths = Vec::new();
    for attribute in attributes {
        paths.extend(attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)?);
    }
    paths.retain(|path| !path.is_ident("Debug"));
    Ok(paths)
}

/// `rename("a.b" = Ab, …);`
fn rename(input: ParseStream<'_>) -> syn::Result<Vec<Rename>> {
    let keyword: Ident = or_message(input.parse(), RENAME)?;
    if keyword != "rename" {
        return Err(syn::Error::new(
            keyword.span(),
            format!("unknown key `{keyword}`; {RENAME}"),
        ));
    }
    let names;
    parenthesized!(names in input);
    let renames = names.parse_terminated(
        |input| {
            let code = or_message(input.parse(), RENAME)?;
            or_message(input.parse::<Token![=]>(), RENAME)?;
            let name = or_message(input.parse(), RENAME)?;
            Ok(Rename { code, name })
        },
        Token![,],
    )?;
    or_message(input.parse::<Token![;]>(), RENAME)?;
    Ok(renames.into_iter().collect())
}
