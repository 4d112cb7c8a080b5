//! What a person sees who starts the servers.

use std::io::{self, Write};
use std::net::SocketAddr;

use crate::auth::DEMO_TOKEN;

/// Prints the addresses and requests to try. Whoever closed our stdout does not need them.
pub(crate) fn print(platform: SocketAddr, partner: SocketAddr) {
    let _ = write(platform, partner, &mut io::stdout().lock());
}

fn write(platform: SocketAddr, partner: SocketAddr, out: &mut impl Write) -> io::Result<()> {
    let token = format!("-H 'Authorization: Bearer {DEMO_TOKEN}'");
    let visit = |doctor: &str, slot: &str, phone: &str| {
        format!(
            r#"-H 'Content-Type: application/json' -d '{{"doctor":"{doctor}","slot":"{slot}","patient":{{"name":"Ada Novak","phone":"{phone}"}}}}'"#
        )
    };
    let url = format!("http://{platform}");
    writeln!(out, "Docplanner listens on {url}")?;
    writeln!(out, "The partner listens on http://{partner}\n")?;
    writeln!(out, "A partner's requests, good and bad:\n")?;
    writeln!(out, "  curl -i {url}/doctors/kowalska/slots {token}")?;
    writeln!(out, "  curl -i {url}/doctors/nobody/slots {token}")?;
    writeln!(out, "  curl -i {url}/doctors\n")?;
    writeln!(out, "Patients, booked and refused by the partner:\n")?;
    for (doctor, slot, phone) in [
        ("kowalska", "mon-0900", "600100200"),
        ("kowalska", "mon-1000", "600100200"),
        ("kowalska", "tue-0900", "600999999"),
    ] {
        writeln!(out, "  curl -i {url}/visits {}", visit(doctor, slot, phone))?;
    }
    writeln!(out)?;
    out.flush()
}
