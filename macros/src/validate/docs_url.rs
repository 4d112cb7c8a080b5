//! `docs_url`, filled in with the variant's facts.

use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::receive::Values;

/// The facts in `docs_url` exist, and it is still a URI reference when they are filled in.
pub(super) fn docs_url(
    variant: &Ident,
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let url = &keys.docs_url.first()?.value;
    if keys.number.is_empty() && url.contains("number") {
        let rule = format!("`docs_url` shows `{{number}}`, but `{variant}` has no `number`");
        diagnostics.error(variant.span(), format!("{rule}; add `number = …`"));
    }
    let code = keys.code.first();
    let number = keys.number.first();
    let status = keys.status.first();
    let filled = url.fill(|fact| match fact {
        "code" => code.map(|code| code.value.0.clone()),
        "number" => number.map(|number| number.value.to_string()),
        _ => status.map(|status| status.value.0.to_string()),
    })?;
    let reported =
        |message| diagnostics.error(variant.span(), format!("for `{variant}`, {message}"));
    filled.map_err(reported).ok()
}
