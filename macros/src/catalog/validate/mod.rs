//! A catalog as it was written to a valid one; all mistakes are reported.

mod allow;
mod page;
mod retired;

use darling::FromMeta;
use errbook_contract::Retry;
use syn::{Ident, Meta, MetaList};

use self::allow::allows;
use self::page::page;
use self::retired::retired;
use super::model::{Catalog, Member};
use super::parse::{KEYS, ParsedCatalog, Rule, RuleValue};
use crate::diagnostics::{Diagnostics, did_you_mean, or_list};
use crate::receive::{Docs, ParsedValue, RetryAttr};
use crate::validate::retry_class;

pub(super) fn validate(parsed: ParsedCatalog, diagnostics: &mut Diagnostics) -> Catalog {
    check_rule_names(&parsed.rules, diagnostics);
    check_rules_are_given_once(&parsed.rules, diagnostics);
    let mut catalog = Catalog {
        krate: parsed.krate,
        title: Docs::read(&parsed.attrs).first_paragraph,
        attrs: parsed.attrs,
        vis: parsed.vis,
        members: other_members(parsed.members, &parsed.name, diagnostics),
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
            RuleValue::Unknown => {}
        }
    }
    catalog
}

fn check_rule_names(rules: &[Rule], diagnostics: &mut Diagnostics) {
    for rule in rules {
        if matches!(rule.value, RuleValue::Unknown) {
            let name = rule.key.to_string();
            let remedy = did_you_mean(&name, KEYS, || format!("use {}", or_list(KEYS)));
            diagnostics.error(rule.key.span(), format!("unknown rule `{name}`; {remedy}"));
        }
    }
}

fn check_rules_are_given_once(rules: &[Rule], diagnostics: &mut Diagnostics) {
    for (index, Rule { key, value }) in rules.iter().enumerate() {
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

/// The members without the catalog itself.
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
        let message =
            "`no_response` is a retry class; write `no_response = retry(backoff(attempts = 4))`";
        diagnostics.error_at(&list.path, message);
        return None;
    }
    let parsed = ParsedValue::<RetryAttr>::from_meta(&Meta::List(list)).ok()?;
    let class = parsed.take(diagnostics)?;
    Some(retry_class(class.value, diagnostics))
}
