//! Small changes anywhere in a token stream.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;

/// A change of the token at a position, groups and their tokens counted in order.
#[derive(Debug, Clone)]
pub(crate) struct Mutation {
    position: usize,
    change: Change,
}

#[derive(Debug, Clone)]
enum Change {
    Remove,
    Double,
    /// Puts the token into a group without delimiters, as `macro_rules!` does with an argument.
    Group,
    /// Removes the tokens behind it, as in a half-typed list.
    CutOff,
    Replace(String),
    Insert(String),
}

/// Mostly none.
pub(crate) fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let token = || super::tokens::tokens(1);
    let change = prop_oneof![
        Just(Change::Remove),
        Just(Change::Double),
        Just(Change::Group),
        Just(Change::CutOff),
        token().prop_map(Change::Replace),
        token().prop_map(Change::Insert),
    ];
    let mutation =
        (0..200_usize, change).prop_map(|(position, change)| Mutation { position, change });
    prop_oneof![2 => Just(Vec::new()), 3 => vec(mutation, 1..4)]
}

pub(crate) fn apply(mutations: &[Mutation], tokens: TokenStream) -> TokenStream {
    mutations.iter().fold(tokens, |tokens, mutation| {
        let position = mutation.position % count(tokens.clone()).max(1);
        change(tokens, &mut Some(position), &mutation.change)
    })
}

fn count(tokens: TokenStream) -> usize {
    let counts = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + count(group.stream()),
        _ => 1,
    });
    counts.sum()
}

/// Changes the token at the position, which is counted down and taken there.
fn change(tokens: TokenStream, position: &mut Option<usize>, to: &Change) -> TokenStream {
    let mut changed = TokenStream::new();
    for token in tokens {
        match position {
            Some(0) => {
                *position = None;
                match to {
                    Change::Remove => {}
                    Change::Double => changed.extend([token.clone(), token]),
                    Change::Group => changed.extend([group(Delimiter::None, token.into())]),
                    Change::CutOff => {
                        changed.extend([token]);
                        return changed;
                    }
                    Change::Replace(text) => changed.extend(parse(text)),
                    Change::Insert(text) => {
                        changed.extend(parse(text));
                        changed.extend([token]);
                    }
                }
                continue;
            }
            Some(position) => *position -= 1,
            None => {}
        }
        changed.extend([match token {
            TokenTree::Group(inner) => {
                group(inner.delimiter(), change(inner.stream(), position, to))
            }
            token => token,
        }]);
    }
    changed
}

fn group(delimiter: Delimiter, tokens: TokenStream) -> TokenTree {
    Group::new(delimiter, tokens).into()
}

fn parse(text: &str) -> TokenStream {
    text.parse()
        .expect("tokens are written as a lexer takes them")
}
