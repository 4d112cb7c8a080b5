//! Who calls, and what they may do.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::errors::{AuthError, Error};
use crate::state::AppState;

/// The token of the examples.
pub(crate) const DEMO_TOKEN: &str = "dp_demo";

/// Each token with its scopes. A real service has them from its authorization server.
const TOKENS: [(&str, &[Scope]); 2] = [
    (DEMO_TOKEN, &[Scope::Read, Scope::Write]),
    ("dp_demo_read", &[Scope::Read]),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    Read,
    Write,
}

impl Scope {
    fn as_str(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
        }
    }
}

/// An endpoint's first argument: the caller may read, and keeps to the rate limit.
pub(crate) struct MayRead;
/// The same for endpoints that change something.
pub(crate) struct MayWrite;

impl FromRequestParts<AppState> for MayRead {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Error> {
        authorize(parts, state, Scope::Read).map(|()| Self)
    }
}

impl FromRequestParts<AppState> for MayWrite {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Error> {
        authorize(parts, state, Scope::Write).map(|()| Self)
    }
}

fn authorize(parts: &Parts, state: &AppState, scope: Scope) -> Result<(), Error> {
    let token = bearer(parts).ok_or(AuthError::Missing)?;
    let (token, scopes) = TOKENS
        .iter()
        .find(|(known, _)| *known == token)
        .ok_or(AuthError::Invalid)?;
    state.rate_limit.check(token)?;
    if !scopes.contains(&scope) {
        return Err(AuthError::scope(scope.as_str()).into());
    }
    Ok(())
}

/// The token of `Authorization: Bearer TOKEN` (RFC 6750 §2.1); the scheme is matched without case.
fn bearer(parts: &Parts) -> Option<&str> {
    let header = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}
