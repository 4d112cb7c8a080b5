//! Which frameworks' traits are implemented.

/// Which frameworks' traits are implemented.
#[derive(Clone)]
pub(crate) enum Adapters {
    /// Those of every feature that is switched on.
    Enabled,
    /// Those of these frameworks, as far as their features are switched on.
    Only(Vec<&'static str>),
}

impl Adapters {
    /// Whether the framework's traits are implemented if its feature is on.
    pub(crate) fn include(&self, framework: &str) -> bool {
        match self {
            Adapters::Enabled => true,
            Adapters::Only(frameworks) => frameworks.contains(&framework),
        }
    }
}
