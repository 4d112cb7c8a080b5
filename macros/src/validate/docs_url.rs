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
    let status = keys.status.first();
    let filled = fill(keys, status.map(|status| status.value.0.to_string()))?;
    let reported =
        |message| diagnostics.error(variant.span(), format!("for `{variant}`, {message}"));
    filled.map_err(reported).ok()
}

/// Stands for the status where each occurrence has its own: no URI contains it.
const STATUS: &str = "\0";

/// The text before, between and after the statuses in a valid `docs_url`; empty if there is no `docs_url`.
pub(super) fn around_status(keys: &Keys) -> Vec<String> {
    let filled = fill(keys, Some(STATUS.to_owned())).and_then(Result::ok);
    filled.map_or(Vec::new(), |url| {
        url.split(STATUS).map(str::to_owned).collect()
    })
}

/// A valid `docs_url` at another status than the variant's.
pub(super) fn at_status(keys: &Keys, status: u16) -> Option<String> {
    fill(keys, Some(status.to_string()))?.ok()
}

fn fill(keys: &Keys, status: Option<String>) -> Option<Result<String, String>> {
    let (code, number) = (keys.code.first(), keys.number.first());
    keys.docs_url.first()?.value.fill(|fact| match fact {
        "code" => code.map(|code| code.value.0.clone()),
        "number" => number.map(|number| number.value.to_string()),
        _ => status.clone(),
    })
}
