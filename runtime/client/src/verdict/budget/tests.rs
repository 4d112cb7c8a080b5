//! The token bucket of Smithy's standard retry strategy: 500 tokens, a repeat 14, a throttled one 5.

use super::*;

/// Repeats a request that fails so many times and then succeeds; returns what is left after each repeat and at the end.
fn request(budget: &Budget, retry: Retry, failures: usize) -> (Vec<u32>, u32) {
    let mut last = None;
    let mut left = Vec::new();
    for _ in 0..failures {
        let Some(tokens) = budget.take(retry) else {
            return (left, budget.left());
        };
        left.push(budget.left());
        last = Some(tokens);
    }
    budget.succeeded(last);
    (left, budget.left())
}

#[test]
fn a_retry_eventually_succeeds() {
    let budget = Budget::new();
    assert_eq!(request(&budget, Retry::BACKOFF, 2), (vec![486, 472], 486));
}

#[test]
fn a_throttled_retry_costs_less() {
    let budget = Budget::new();
    assert_eq!(request(&budget, Retry::THROTTLED, 2), (vec![495, 490], 495));
}

#[test]
fn no_retries_without_tokens() {
    let budget = Budget::with_capacity(0);
    assert_eq!(request(&budget, Retry::BACKOFF, 2), (vec![], 0));
    let budget = Budget::with_capacity(14);
    assert_eq!(request(&budget, Retry::BACKOFF, 2), (vec![0], 0));
    let budget = Budget::with_capacity(13);
    assert_eq!(request(&budget, Retry::BACKOFF, 1), (vec![], 13));
}

#[test]
fn success_fills_the_budget_and_no_further() {
    let budget = Budget::with_capacity(20);
    assert!(budget.take(Retry::BACKOFF).is_some());
    assert_eq!(budget.left(), 6);
    assert_eq!(budget.take(Retry::BACKOFF), None);
    for left in 7..=20 {
        budget.succeeded(None);
        assert_eq!(budget.left(), left);
    }
    budget.succeeded(None);
    assert_eq!(budget.left(), 20);
}
