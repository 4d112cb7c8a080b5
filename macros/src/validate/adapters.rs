//! Which frameworks' traits are implemented.

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::Adapters;
use crate::receive::Values;
use crate::receive::value::Adapters as AdaptersAttr;

/// Which frameworks' traits to implement; also needed where other keys have mistakes.
pub(crate) fn adapters(of_type: &Keys) -> Adapters {
    match of_type.adapters.first().map(|given| &given.value) {
        Some(AdaptersAttr::Only { frameworks, .. }) => Adapters::Only(frameworks.clone()),
        Some(AdaptersAttr::Enabled) | None => Adapters::Enabled,
    }
}

/// A type that names tonic has a `domain`.
pub(super) fn check(of_type: &Keys, diagnostics: &mut Diagnostics) {
    let Some(adapters) = of_type.adapters.first() else {
        return;
    };
    if let AdaptersAttr::Only { frameworks, .. } = &adapters.value
        && frameworks.contains(&"tonic")
        && of_type.domain.is_empty()
    {
        let rule = "`adapters` names `tonic`, which is for types with a `domain`";
        let remedy = "add `domain = \"…\"`, or remove `tonic`";
        diagnostics.error(adapters.key, format!("{rule}; {remedy}"));
    }
}
