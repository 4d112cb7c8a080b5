//! Starting and stopping, as an operator meets them.

use std::io::{Read, Write};
use std::process::{Command, Output};

#[cfg(unix)]
use errbook_tests_tools::{program, skip};

use crate::client::connect;
use crate::server::{BINARY, Server};
use crate::slots::{booking, slot};

fn one_line_of_failure(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
    text
}

#[test]
fn a_port_in_use_is_one_line_on_stderr() {
    let server = Server::start(&[]);
    let port = server.port.to_string();
    let output = Command::new(BINARY)
        .args(["--port", &port])
        .output()
        .unwrap();
    let line = one_line_of_failure(&output);
    assert!(
        line.starts_with(&format!("bookwell: cannot listen on port {port}: ")),
        "{line}"
    );
    assert!(output.stdout.is_empty());
}

#[test]
fn a_file_that_is_no_database_is_one_line_on_stderr() {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/errors.md");
    let output = Command::new(BINARY)
        .args(["--port", "0", "--database", source])
        .output()
        .unwrap();
    let line = one_line_of_failure(&output);
    assert!(
        line.contains("errors.md: ") && line.contains("not a database"),
        "{line}"
    );
}

#[test]
fn the_data_is_in_the_file() {
    let first = Server::start(&[]);
    let body = booking("ada@example.com", &slot(0));
    let booked = first.post("/v1/appointments", &body);
    let second = first.start_beside();
    let path = format!("/v1/appointments/{}", booked.json()["id"].as_str().unwrap());
    assert_eq!(second.get(&path).body, booked.body);
    let again = second.post("/v1/appointments", &body);
    assert_eq!(again.error(), (409, "duplicate_booking".into()));
}

#[cfg(unix)]
#[test]
fn signals_stop_the_server_cleanly() {
    for signal in ["INT", "TERM"] {
        let mut server = Server::start(&[]);
        // A client that keeps its connection must not hold up the stop.
        let mut idle = connect(server.port);
        idle.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .unwrap();
        idle.read_exact(&mut [0; 12]).unwrap();

        let kill = format!("kill -{signal} {}", server.child.id());
        assert!(
            Command::new("sh")
                .args(["-c", &kill])
                .status()
                .unwrap()
                .success()
        );
        assert_eq!(server.child.wait().unwrap().code(), Some(0), "{signal}");
        let log = server.log();
        assert!(log.trim_end().ends_with("stopped"), "{log}");
        assert!(!log.contains("panicked"), "{log}");
    }
}

#[cfg(unix)]
#[test]
fn the_suggested_requests_work_as_pasted() {
    if let Err(reason) = program::on_path("curl") {
        return skip(reason);
    }
    let server = Server::start(&[]);
    let commands: Vec<_> = server
        .banner
        .lines()
        .filter(|line| line.contains("curl"))
        .collect();
    let [services, appointment, booking] = commands[..] else {
        panic!("{}", server.banner);
    };
    for (command, status) in [
        (services, "200"),
        (appointment, "404"),
        (booking, "201"),
        (booking, "409"),
    ] {
        let output = Command::new("sh")
            .args(["-c", &format!("{command} -s")])
            .output()
            .unwrap();
        let answer = String::from_utf8_lossy(&output.stdout);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{command}\n{answer}"
        );
    }
}
