//! A real cause for each documented code, one file a group.

mod auth;
mod booking;
mod protocol;
mod rate_limit;
mod resource;
mod server;
mod validation;

use crate::client::Response;
use crate::server::Server;

/// One row of the documentation.
pub(crate) struct Case {
    pub(crate) code: &'static str,
    pub(crate) status: u16,
    /// How the server is started.
    pub(crate) args: &'static [&'static str],
    /// What a client, or fate, does to it; the last answer is the one that counts.
    pub(crate) provoke: fn(&Server) -> Response,
}

impl Case {
    const fn new(code: &'static str, status: u16, provoke: fn(&Server) -> Response) -> Self {
        Self {
            code,
            status,
            args: &[],
            provoke,
        }
    }

    const fn with_args(self, args: &'static [&'static str]) -> Self {
        Self { args, ..self }
    }

    pub(crate) fn file(&self) -> String {
        format!("{}-{}.http", self.status, self.code)
    }
}

pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    [
        auth::CASES,
        validation::CASES,
        resource::CASES,
        booking::CASES,
        rate_limit::CASES,
        server::CASES,
        protocol::CASES,
    ]
    .into_iter()
    .flatten()
}
