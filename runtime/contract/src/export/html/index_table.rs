//! The table of all codes: what an entry is, in one line.

use maud::{Markup, html};

use super::deprecated::deprecated;
use super::prose::prose;
use super::sections::{AnchoredEntry, Section};
use super::{retry, status};

pub(super) fn table(sections: &[Section<'_>]) -> Markup {
    html! {
        table.index {
            thead {
                tr {
                    th scope="col" { "Code" }
                    th scope="col" { "Status" }
                    th scope="col" { "Meaning" }
                    th scope="col" { "Retry" }
                }
            }
            @for section in sections {
                tbody {
                    tr.title {
                        th scope="rowgroup" colspan="4" {
                            a href={ "#" (section.anchor) } { (prose(section.title)) }
                        }
                    }
                    @for entry in &section.entries { (row(entry)) }
                }
            }
        }
    }
}

fn row(AnchoredEntry { entry, anchor, .. }: &AnchoredEntry<'_>) -> Markup {
    let code = entry.code;
    html! {
        tr data-status=(code.status) data-retry=(code.retry.as_str()) {
            th scope="row" {
                a href={ "#" (anchor) } { code { (code.code) } }
                (deprecated(code))
            }
            td.dot.(status::color_class(code.status)) { (code.status) }
            td { (prose(&code.descriptions().join("; "))) }
            td { (retry::label(code.retry)) }
        }
    }
}
