//! What a person sees who starts the server.

use std::io::{self, Write};
use std::net::SocketAddr;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::store::demo::DEMO_KEY;

/// Prints the address and three requests to try. Whoever closed our stdout does not need them.
pub(crate) fn print(address: SocketAddr) {
    let _ = write(address, &mut io::stdout().lock());
}

fn write(address: SocketAddr, out: &mut impl Write) -> io::Result<()> {
    let url = format!("http://{address}/v1");
    let key = format!("-H 'Authorization: Bearer {DEMO_KEY}'");
    let body = format!(
        r#"{{"service_id":"svc_massage","therapist_id":"thr_anna","start_time":"{}","customer":{{"name":"Ada Novak","email":"ada@example.com"}}}}"#,
        tomorrow_at_ten(),
    );
    writeln!(out, "Bookwell listens on http://{address}")?;
    writeln!(out, "Its errors are at http://{address}/errors\n")?;
    writeln!(out, "Try these; the last one twice:\n")?;
    writeln!(out, "  curl -i {url}/services {key}")?;
    writeln!(out, "  curl -i {url}/appointments/apt_abc123 {key}")?;
    writeln!(
        out,
        "  curl -i {url}/appointments {key} -H 'Content-Type: application/json' -d '{body}'\n"
    )?;
    out.flush()
}

fn tomorrow_at_ten() -> Timestamp {
    let now = Timestamp::now().to_zoned(TimeZone::UTC);
    let tomorrow = now.date().saturating_add(1.day()).at(10, 0, 0, 0);
    tomorrow
        .to_zoned(TimeZone::UTC)
        .map_or(now.timestamp(), |time| time.timestamp())
}
