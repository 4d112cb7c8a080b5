//! The way of a walk through schemas that refer to one another.

/// The most schemas that a walk visits. Types that refer to others several times have more ways through them than anybody
/// can go: forty of them, each twice to the next, have a trillion.
const MOST: u32 = 4096;

/// Where a walk is, so that it ends: types contain themselves.
pub(crate) struct Walk<'a> {
    /// The names of the schemas in which this one is.
    within: Vec<&'a str>,
    left: u32,
}

impl<'a> Walk<'a> {
    pub(crate) fn new() -> Self {
        Walk {
            within: Vec::new(),
            left: MOST,
        }
    }

    /// Visits a schema, which has this name if it was referred to; `None` if it contains itself, or too many were visited.
    pub(crate) fn visit<T>(
        &mut self,
        name: Option<&'a str>,
        visit: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        if name.is_some_and(|name| self.within.contains(&name)) {
            return None;
        }
        self.left = self.left.checked_sub(1)?;
        self.within.extend(name);
        let visited = visit(self);
        if name.is_some() {
            self.within.pop();
        }
        Some(visited)
    }
}

/// Forty schemas, each a rung that refers to the next, from `#/schemas/0` to the last at 40.
#[cfg(test)]
pub(crate) fn ladder(
    rung: impl Fn(serde_json::Value) -> serde_json::Value,
    last: serde_json::Value,
) -> std::collections::BTreeMap<String, serde_json::Value> {
    let next = |at: u32| serde_json::json!({ "$ref": format!("#/schemas/{}", at + 1) });
    let rungs = (0..40).map(|at| (at.to_string(), rung(next(at))));
    rungs.chain([("40".to_owned(), last)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_not_visited_within_itself() {
        let mut walk = Walk::new();
        let visited = walk.visit(Some("a"), |walk| {
            let inner = walk.visit(Some("b"), |walk| walk.visit(Some("a"), |_| ()));
            (
                inner,
                walk.visit(None, |_| ()),
                walk.visit(Some("b"), |_| ()),
            )
        });
        assert_eq!(visited, Some((Some(None), Some(()), Some(()))));
    }

    #[test]
    fn a_walk_ends_whatever_way_it_takes() {
        let mut walk = Walk::new();
        let visited = (0..MOST).all(|_| walk.visit(None, |_| ()).is_some());
        assert!(visited && walk.visit(None, |_| ()).is_none());
    }
}
