//! An error and its sources.

use std::error::Error;
use std::iter;

use crate::render::guard;

/// The longest chain that is followed, in case a source is its own source.
const MAX_LENGTH: usize = 64;

/// The error and its sources, outermost first.
pub(crate) fn chain<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    iter::once(error).chain(sources(error))
}

/// The sources of the error. A `source` that panics ends them.
pub(crate) fn sources<'a>(
    error: &'a (dyn Error + 'a),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    iter::successors(source(error), |&error| source(error)).take(MAX_LENGTH - 1)
}

fn source<'a>(error: &'a (dyn Error + 'a)) -> Option<&'a (dyn Error + 'static)> {
    guard::run(|| Ok(error.source())).ok().flatten()
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    /// Its own source, or one that panics.
    #[derive(Debug)]
    struct Hostile {
        panics: bool,
    }

    impl fmt::Display for Hostile {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("hostile")
        }
    }

    impl Error for Hostile {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            assert!(!self.panics, "no source");
            Some(self)
        }
    }

    #[test]
    fn a_chain_ends() {
        assert_eq!(chain(&Hostile { panics: false }).count(), MAX_LENGTH);
        assert_eq!(chain(&Hostile { panics: true }).count(), 1);
        assert_eq!(chain(&fmt::Error).count(), 1);
    }
}
