//! What a new database begins with.

use rusqlite::Connection;

use super::api_keys;

/// The key of the examples.
pub(crate) const DEMO_KEY: &str = "bk_demo";

/// Token, scopes, expiry, revocation: a key for every answer of the authentication.
const KEYS: [(&str, &str, Option<&str>, bool); 5] = [
    (DEMO_KEY, "read write", None, false),
    ("bk_demo_readonly", "read", None, false),
    ("bk_demo_admin", "admin", None, false),
    (
        "bk_demo_expired",
        "read write",
        Some("2025-01-01T00:00:00Z"),
        false,
    ),
    ("bk_demo_revoked", "read write", None, true),
];

pub(super) fn fill(db: &Connection) -> rusqlite::Result<()> {
    db.execute_batch(include_str!("demo.sql"))?;
    for (token, scopes, expires_at, revoked) in KEYS {
        db.execute(
            "INSERT INTO api_keys (digest, scopes, expires_at, revoked) VALUES (?1, ?2, ?3, ?4)",
            (api_keys::digest(token), scopes, expires_at, revoked),
        )?;
    }
    Ok(())
}
