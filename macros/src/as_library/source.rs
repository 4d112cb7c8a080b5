//! Source text as input of the macros.

use proc_macro2::TokenStream;
use proptest::strategy::{BoxedStrategy, Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::any_input::check::{self, Checked};
use crate::any_input::mutation::{self, Mutation};
use crate::any_input::{catalogs, envelopes, types};

/// What is between the parentheses of a macro, or the item that is derived.
pub struct Source {
    check: fn(&str, &[Mutation]) -> Checked,
    grammar: BoxedStrategy<String>,
    mutations: BoxedStrategy<Vec<Mutation>>,
}

/// Items for the derive.
pub fn derive_source() -> Source {
    Source::new(check::derive, types::item().boxed())
}

/// Input of `envelope!`.
pub fn envelope_source() -> Source {
    Source::new(check::envelope, envelopes::envelopes().boxed())
}

/// Input of `catalog!`.
pub fn catalog_source() -> Source {
    Source::new(check::catalog, catalogs::catalog().boxed())
}

impl Source {
    fn new(check: fn(&str, &[Mutation]) -> Checked, grammar: BoxedStrategy<String>) -> Self {
        let mutations = mutation::mutations().boxed();
        Source {
            check,
            grammar,
            mutations,
        }
    }

    /// The macro does not panic, what it writes can be parsed, a derived type has its impl, and every error states a rule
    /// and a remedy.
    ///
    /// Returns whether the macro was called with it.
    ///
    /// # Panics
    ///
    /// If that does not hold.
    pub fn check(&self, text: &str) -> bool {
        (self.check)(text, &[]).unwrap_or_else(|broken| panic!("{broken}"))
    }

    /// Other source text: mostly the same with changes of whole tokens, otherwise something new.
    pub fn mutated(&self, text: &str, seed: u32) -> String {
        let mut runner = runner(seed);
        let tokens = text.parse::<TokenStream>().ok();
        let tokens = tokens.filter(|tokens| !tokens.is_empty() && !seed.is_multiple_of(4));
        match tokens {
            Some(tokens) => {
                let mutations = value(&self.mutations, &mut runner);
                mutation::apply(&mutations, tokens).to_string()
            }
            None => value(&self.grammar, &mut runner),
        }
    }
}

fn runner(seed: u32) -> TestRunner {
    let mut bytes = [1; 16];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::XorShift, &bytes);
    TestRunner::new_with_rng(Config::default(), rng)
}

fn value<T: std::fmt::Debug>(strategy: &BoxedStrategy<T>, runner: &mut TestRunner) -> T {
    let tree = strategy.new_tree(runner);
    tree.expect("no strategy refuses a value").current()
}
