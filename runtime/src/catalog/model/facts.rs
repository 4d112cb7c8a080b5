//! The facts of made-up definitions, and their rules as the design words them.

use http::StatusCode;

use crate::catalog::Retired;
use crate::envelope::{Envelope, FLAT, NESTED};
use crate::table;

const CODES: [&str; 3] = ["taken", "gone", "lost"];
const STATUSES: [u16; 2] = [404, 409];
const NUMBERS: [i32; 4] = [-1, 63, 64, i32::MIN];

/// What the rules are about.
#[derive(Clone, Copy)]
pub(super) struct Fact {
    pub(super) code: &'static str,
    pub(super) status: u16,
    pub(super) shared_code: bool,
    pub(super) number: Option<i32>,
    pub(super) shared_number: bool,
    pub(super) described: bool,
    pub(super) hidden: bool,
    pub(super) envelope: &'static Envelope,
}

impl Fact {
    /// One that breaks no rule.
    pub(super) fn filling(code: &'static str) -> Self {
        Fact {
            code,
            status: 500,
            shared_code: false,
            number: None,
            shared_number: false,
            described: true,
            hidden: true,
            envelope: &NESTED,
        }
    }

    pub(super) fn clashes(&self, other: &Fact) -> bool {
        let code = self.code == other.code
            && (self.status == other.status || !(self.shared_code && other.shared_code));
        let number = self.number.is_some() && self.number == other.number;
        code || number && !(self.shared_number && other.shared_number)
    }

    pub(super) fn is_retired(&self, retired: &Retired) -> bool {
        let at_status = |status: StatusCode| status.as_u16() == self.status;
        let code = retired.code == Some(self.code) && retired.status.is_none_or(at_status);
        code || retired.number.is_some() && retired.number == self.number
    }
}

pub(super) struct Chance(pub(super) u64);

impl Chance {
    /// Below the bound (xorshift64).
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % bound
    }

    pub(super) fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    pub(super) fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    pub(super) fn fact(&mut self) -> Fact {
        Fact {
            code: self.of(&CODES),
            status: self.of(&STATUSES),
            shared_code: !self.one_in(3),
            number: self.one_in(3).then(|| self.of(&NUMBERS)),
            shared_number: !self.one_in(3),
            described: !self.one_in(30),
            hidden: self.one_in(6),
            envelope: if self.one_in(8) { &FLAT } else { &NESTED },
        }
    }

    /// What the derive lets through.
    pub(super) fn facts(&mut self) -> Vec<Fact> {
        let first = self.fact();
        let second = self.fact();
        match self.one_in(2) || first.clashes(&second) {
            true => vec![first],
            false => vec![first, second],
        }
    }

    pub(super) fn retired(&mut self, hash: fn(&str) -> u64) -> Retired {
        let code = (!self.one_in(3)).then(|| self.of(&CODES));
        let number = code.is_none().then(|| self.of(&NUMBERS));
        let status = (code.is_some() && !self.one_in(3)).then(|| table::status(self.of(&STATUSES)));
        Retired {
            code,
            code_hash: code.map_or(0, hash),
            status,
            number,
        }
    }

    /// A page's, mostly those of what is shown; none twice, as the macro has them.
    pub(super) fn rows(&mut self, facts: &[&Fact]) -> Vec<(&'static str, u16)> {
        let mut rows = Vec::new();
        for fact in facts {
            if fact.hidden == self.one_in(12) {
                rows.push((fact.code, fact.status));
            }
        }
        for row in &mut rows {
            if self.one_in(12) {
                *row = (self.of(&CODES), self.of(&STATUSES));
            }
        }
        rows.sort_unstable();
        rows.dedup();
        rows
    }
}
