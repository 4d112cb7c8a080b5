//! Starting and stopping, as an operator meets them.

use std::io::{Read, Write};
use std::process::{Command, Output};

#[cfg(unix)]
use errbook_tests_tools::{program, skip};

use crate::client::connect;
use crate::server::{BINARY, Server};

#[track_caller]
fn one_line_of_failure(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(output.stdout.is_empty());
    text
}

#[test]
fn a_port_in_use_is_one_line_on_stderr() {
    let server = Server::start(&[]);
    for (platform, partner, taken) in [
        (server.port, 0, server.port),
        (0, server.partner_port, server.partner_port),
    ] {
        let output = Command::new(BINARY)
            .args(["--port", &platform.to_string()])
            .args(["--partner-port", &partner.to_string()])
            .output();
        let line = one_line_of_failure(&output.unwrap());
        let expected = format!("docplanner: cannot listen on port {taken}: ");
        assert!(line.starts_with(&expected), "{line}");
    }
}

#[test]
fn a_file_that_holds_something_else_is_one_line_on_stderr() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let args = ["--port", "0", "--partner-port", "0", "--data", manifest];
    let line = one_line_of_failure(&Command::new(BINARY).args(args).output().unwrap());
    assert!(line.starts_with("docplanner: cannot read "), "{line}");
}

#[cfg(unix)]
#[test]
fn signals_stop_the_server_cleanly() {
    for signal in ["INT", "TERM"] {
        let mut server = Server::start(&[]);
        // Clients that keep their connections must not hold up the stop.
        let mut idle = [server.port, server.partner_port].map(connect);
        for connection in &mut idle {
            connection
                .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .unwrap();
            connection.read_exact(&mut [0; 12]).unwrap();
        }
        let kill = format!("kill -{signal} {}", server.child.id());
        let sent = Command::new("sh").args(["-c", &kill]).status().unwrap();
        assert!(sent.success());
        assert_eq!(server.child.wait().unwrap().code(), Some(0), "{signal}");
        assert!(!server.log().contains("panicked"));
    }
}

#[cfg(unix)]
#[test]
fn the_suggested_requests_work_as_pasted() {
    if let Err(reason) = program::on_path("curl") {
        return skip(reason);
    }
    let mut server = Server::start(&[]);
    let commands: Vec<_> = server
        .banner
        .lines()
        .filter(|line| line.contains("curl"))
        .map(str::to_owned)
        .collect();
    let statuses: Vec<_> = commands
        .iter()
        .map(|command| {
            let pasted = format!("{command} -s");
            let output = Command::new("sh").args(["-c", &pasted]).output().unwrap();
            String::from_utf8_lossy(&output.stdout)[9..12].to_owned()
        })
        .collect();
    assert_eq!(statuses, ["200", "404", "401", "201", "409", "409"]);
    assert!(server.child.try_wait().unwrap().is_none());
}
