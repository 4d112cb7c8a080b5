//! API keys, known by their digest alone.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};
use sha2::{Digest, Sha256};

use crate::auth::Scope;

/// A key's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct KeyId(i64);

pub(crate) struct ApiKey {
    pub(crate) id: KeyId,
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) revoked: bool,
    scopes: String,
}

impl ApiKey {
    pub(crate) fn has(&self, scope: Scope) -> bool {
        self.scopes.split(' ').any(|name| name == scope.as_str())
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: KeyId(row.get("id")?),
            expires_at: row.get("expires_at")?,
            revoked: row.get("revoked")?,
            scopes: row.get("scopes")?,
        })
    }
}

pub(crate) fn find(db: &Connection, token: &str) -> rusqlite::Result<Option<ApiKey>> {
    db.query_row(
        "SELECT id, expires_at, revoked, scopes FROM api_keys WHERE digest = ?1",
        [digest(token)],
        ApiKey::from_row,
    )
    .optional()
}

pub(super) fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token).into()
}
