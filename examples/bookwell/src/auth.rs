//! Who calls, and what they may do.

use std::fmt;
use std::marker::PhantomData;

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use jiff::Timestamp;
use serde::Serialize;

use crate::errors::{AuthError, Error};
use crate::state::AppState;
use crate::store::api_keys;

/// What an API key may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// See services, therapists, customers and appointments.
    Read,
    /// Create customers; book, move and cancel appointments.
    Write,
    /// Run the server.
    Admin,
}

impl Scope {
    /// The scope's name, as keys and clients have it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
            Scope::Admin => "admin",
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An endpoint's first argument: the caller holds a valid key with this scope, and keeps to the rate limit.
pub(crate) struct Can<P>(PhantomData<P>);

/// A scope as a type.
pub(crate) trait Permission {
    const SCOPE: Scope;
}

pub(crate) struct Read;
pub(crate) struct Write;
pub(crate) struct Admin;

impl Permission for Read {
    const SCOPE: Scope = Scope::Read;
}

impl Permission for Write {
    const SCOPE: Scope = Scope::Write;
}

impl Permission for Admin {
    const SCOPE: Scope = Scope::Admin;
}

impl<P: Permission> FromRequestParts<AppState> for Can<P> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Error> {
        let token = bearer(parts).ok_or(AuthError::Required)?.to_owned();
        let key = state
            .store
            .read(move |db| Ok(api_keys::find(db, &token)?))
            .await?
            .ok_or(AuthError::Invalid { reason: "unknown" })?;
        if key.revoked {
            return Err(AuthError::Invalid { reason: "revoked" }.into());
        }
        if let Some(expired_at) = key.expires_at.filter(|end| *end <= Timestamp::now()) {
            return Err(AuthError::Expired { expired_at }.into());
        }
        state.rate_limit.check(key.id)?;
        if !key.has(P::SCOPE) {
            let required_scope = P::SCOPE;
            return Err(AuthError::InsufficientPermissions { required_scope }.into());
        }
        Ok(Self(PhantomData))
    }
}

/// The token of `Authorization: Bearer TOKEN` (RFC 6750 §2.1); the scheme is matched without case.
fn bearer(parts: &Parts) -> Option<&str> {
    let header = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}
