//! `description_is_code` and `missing_help`: what people read.

use super::alike::folded;
use super::{Finding, Lint};
use crate::{Definition, Retry};

pub(super) fn lint(definitions: &[&'static Definition], found: &mut Vec<Finding>) {
    let documented = definitions.iter().filter(|it| !it.parts().rare.hidden);
    for definition in documented {
        if folded(definition.description()) == folded(definition.code()) {
            let message = "the description says no more than the code; write what has happened";
            found.push(Finding::of(Lint::DescriptionIsCode, definition, message));
        }
        if definition.retry() == Retry::Never && definition.help().is_none() {
            let message = "a repeat does not help, and nothing says what would; add `help = \"…\"`";
            found.push(Finding::of(Lint::MissingHelp, definition, message));
        }
    }
}
