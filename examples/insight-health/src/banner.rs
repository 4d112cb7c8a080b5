//! What a person sees who starts the server.

use std::io::{self, Write};
use std::net::SocketAddr;

use crate::senders::NEXUS;
use crate::signature;

const COMPLETE: &str = r#"{"appointments":[{"appointment":{"id":"a1","status":"booked","start_time":"09:00","start_date":"01/15/2030","type":"visit","created_time":"08:00"},"patient":{"id":"p1","name":"Ada Novak","birth_date":"12/10/1985","gender":"f"},"practitioner":{"id":"d1","name":"Eve Lind"}}]}"#;
const WITHOUT_PATIENT: &str = r#"{"appointments":[{"appointment":{"id":"a2"}}]}"#;

/// Prints the address and requests to try. Whoever closed our stdout does not need them.
pub(crate) fn print(address: SocketAddr) {
    let _ = write(address, &mut io::stdout().lock());
}

fn write(address: SocketAddr, out: &mut impl Write) -> io::Result<()> {
    let post = |ehr: &str, signed: &str, sent: &str| {
        let (key, signature) = (NEXUS.api_key, signature::sign(NEXUS.signing_key, signed));
        format!(
            "  curl -i http://{address}/webhooks/{ehr} -H 'X-API-Key: {key}' -H 'X-Webhook-Signature: {signature}' -d '{sent}'"
        )
    };
    writeln!(out, "Insight Health listens on http://{address}\n")?;
    writeln!(out, "Synced, invalid, badly signed, wrong EHR:\n")?;
    writeln!(out, "{}", post("nexus", COMPLETE, COMPLETE))?;
    writeln!(out, "{}", post("nexus", WITHOUT_PATIENT, WITHOUT_PATIENT))?;
    writeln!(out, "{}", post("nexus", COMPLETE, WITHOUT_PATIENT))?;
    writeln!(out, "{}\n", post("medicat", COMPLETE, COMPLETE))?;
    out.flush()
}
