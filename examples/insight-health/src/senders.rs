//! The EHR systems that may send appointments.

use axum::http::HeaderMap;
use sha2::{Digest, Sha256};

use crate::errors::{AuthError, EhrMismatch};

/// One registered system. A real service keeps these in a vault.
pub(crate) struct Sender {
    pub(crate) api_key: &'static str,
    pub(crate) signing_key: &'static str,
    ehr: &'static str,
}

pub(crate) const NEXUS: Sender = Sender {
    api_key: "ih_demo_nexus",
    signing_key: "nexus-signing-key",
    ehr: "nexus",
};

const MEDICAT: Sender = Sender {
    api_key: "ih_demo_medicat",
    signing_key: "medicat-signing-key",
    ehr: "medicat",
};

static SENDERS: [Sender; 2] = [NEXUS, MEDICAT];

/// Whose API key the request bears.
pub(crate) fn identify(headers: &HeaderMap) -> Result<&'static Sender, AuthError> {
    let key = headers.get("x-api-key").ok_or(AuthError::MissingApiKey)?;
    // Digests are compared, so the time it takes tells nothing about the keys.
    let digest = Sha256::digest(key.as_bytes());
    SENDERS
        .iter()
        .find(|sender| Sha256::digest(sender.api_key) == digest)
        .ok_or(AuthError::InvalidApiKey)
}

impl Sender {
    pub(crate) fn may_send_for(&self, ehr: &str) -> Result<(), EhrMismatch> {
        if ehr == self.ehr {
            return Ok(());
        }
        Err(EhrMismatch {
            requested: ehr.to_owned(),
            registered: self.ehr,
        })
    }
}
