//! Signatures over the raw body: HMAC-SHA256, in hexadecimal.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Whether the signature is the body's. The time it takes does not depend on how much of it is right.
pub(crate) fn is_valid(key: &str, body: &[u8], signature: &[u8]) -> bool {
    let mut bytes = [0; 32];
    hex::decode_to_slice(signature, &mut bytes).is_ok()
        && mac(key, body).is_some_and(|mac| mac.verify_slice(&bytes).is_ok())
}

/// The signature that a sender adds to this body.
pub(crate) fn sign(key: &str, body: &str) -> String {
    mac(key, body.as_bytes())
        .map_or_else(String::new, |mac| hex::encode(mac.finalize().into_bytes()))
}

/// Always there: HMAC takes keys of any length, its interface just does not say so.
fn mac(key: &str, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).ok()?;
    Some(mac.chain_update(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, test case 2.
    const SIGNATURE: &str = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    const BODY: &str = "what do ya want for nothing?";

    #[test]
    fn the_signature_is_that_of_the_standard() {
        assert_eq!(sign("Jefe", BODY), SIGNATURE);
        assert!(is_valid("Jefe", BODY.as_bytes(), SIGNATURE.as_bytes()));
    }

    #[test]
    fn anything_else_is_refused() {
        let valid = |signature: &str| is_valid("Jefe", BODY.as_bytes(), signature.as_bytes());
        assert!(!valid(""));
        assert!(!valid(&SIGNATURE[2..]));
        assert!(!valid(&format!("{SIGNATURE}00")));
        assert!(!valid(&SIGNATURE.replace('5', "6")));
        assert!(!valid(&SIGNATURE.replace('5', "g")));
        assert!(!is_valid("Jeff", BODY.as_bytes(), SIGNATURE.as_bytes()));
    }
}
