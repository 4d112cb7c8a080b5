//! A catalog as written to a validated one; all mistakes are reported.

mod allow;
mod introduction;
mod page;
mod retired;

use darling::FromMeta;
use errbook_contract::Retry;
use syn::{Ident, Meta, MetaList};

use self::allow::allows;
use self::introduction::introduction;
use self::page::page;
use self::retired::retired;
use super::model::{Catalog, Member};
use super::parse::{KEYS, NO_RESPONSE, ParsedCatalog, Rule, RuleValue};
use crate::diagnostics::{Diagnostics, suggest};
use crate::receive::{Docs, ParsedValue, RetryAttr};
use crate::validate::retry_class;

pub(super) fn validate(parsed: ParsedCatalog, diagnostics: &mut Diagnostics) -> Catalog {
    diagnostics.extend(parsed.mistakes.finish());
    check_rule_names(&parsed.rules, diagnostics);
    check_rules_are_given_once(&parsed.rules, diagnostics);
    let mut catalog = Catalog {
        krate: parsed.krate,
        title: Docs::read(&parsed.attrs).first_paragraph,
        introduction: None,
        attrs: parsed.attrs,
        vis: parsed.vis,
        is_complete: parsed.members.is_some(),
        members: other_members(
            parsed.members.unwrap_or_default(),
            &parsed.name,
            diagnostics,
        ),
        name: parsed.name,
        envelopes: Vec::new(),
        retired: Vec::new(),
        page: None,
        no_response: None,
        allows: Vec::new(),
    };
    for rule in parsed.rules {
        match rule.value {
            RuleValue::Envelopes(paths) => catalog.envelopes = paths,
            RuleValue::Retired(list) => catalog.retired = retired(&list, diagnostics),
            RuleValue::Page(rule) => catalog.page = page(rule, diagnostics),
            RuleValue::NoResponse(list) => catalog.no_response = no_response(list, diagnostics),
            RuleValue::Allow(list) => catalog.allows = allows(list, diagnostics),
            RuleValue::Introduction(text) => {
                catalog.introduction = introduction(&text, diagnostics);
            }
            RuleValue::Unknown => {}
        }
    }
    catalog
}

fn check_rule_names(rules: &[Rule], diagnostics: &mut Diagnostics) {
    for rule in rules {
        if matches!(rule.value, RuleValue::Unknown) {
            let name = rule.key.to_string();
            let remedy = suggest(&name, KEYS);
            diagnostics.error(rule.key.span(), format!("unknown rule `{name}`; {remedy}"));
        }
    }
}

fn check_rules_are_given_once(rules: &[Rule], diagnostics: &mut Diagnostics) {
    for (index, Rule { key, value, .. }) in rules.iter().enumerate() {
        if rules[..index].iter().any(|earlier| earlier.key == *key) {
            let remedy = match value {
                RuleValue::Allow(_) => "write both in one `allow(…, …)`",
                RuleValue::Retired(_) => "write both in one `retired = […, …]`",
                _ => "keep one",
            };
            diagnostics.error(key.span(), format!("`{key}` is given twice; {remedy}"));
        }
    }
}

/// The members except the catalog itself, which is reported.
fn other_members(members: Vec<Member>, name: &Ident, diagnostics: &mut Diagnostics) -> Vec<Member> {
    let members = members.into_iter().filter(|member| match member {
        Member::Catalog(path) if path.is_ident(name) => {
            let message = format!("a catalog cannot include itself; remove `..{name}`");
            diagnostics.error_at(path, message);
            false
        }
        _ => true,
    });
    members.collect()
}

/// `no_response = retry(backoff(attempts = 4))`
fn no_response(list: MetaList, diagnostics: &mut Diagnostics) -> Option<Retry> {
    if !list.path.is_ident("retry") {
        diagnostics.error_at(&list.path, NO_RESPONSE);
        return None;
    }
    let parsed = ParsedValue::<RetryAttr>::from_meta(&Meta::List(list)).ok()?;
    let class = parsed.into_reported(diagnostics)?;
    Some(retry_class(class.value, diagnostics))
}
