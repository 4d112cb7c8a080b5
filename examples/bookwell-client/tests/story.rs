//! The client and the real server over TCP, with the server's own limit.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use std::{fs, thread};

use bookwell::Args;
use clap::Parser as _;

/// Starts the server, which ends with the test.
fn server() -> String {
    // Free again when the server asks for it.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let port = address.port().to_string();
    let args = Args::parse_from(["bookwell", "--port", &port, "--log", "off"]);
    thread::spawn(|| {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(bookwell::run(args)).unwrap();
    });
    let deadline = Instant::now() + Duration::from_secs(30);
    while TcpStream::connect(address).is_err() {
        assert!(Instant::now() < deadline, "the server does not start");
        thread::sleep(Duration::from_millis(10));
    }
    format!("http://{address}")
}

fn client(arguments: &[&str]) -> (Output, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_bookwell-client"))
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout.clone()).unwrap();
    (output, said)
}

#[test]
fn it_books_renews_its_key_and_waits_as_long_as_the_limiter_says() {
    let url = server();
    let (output, said) = client(&[&url]);
    assert!(output.status.success(), "{output:?}");
    let lines: Vec<_> = said.lines().collect();
    let has = |start: &str| {
        let line = lines
            .iter()
            .find(|line| line.trim_start().starts_with(start));
        *line.unwrap_or_else(|| panic!("no line begins with {start:?}\n{said}"))
    };
    assert!(
        has("expired_api_key (401): ").ends_with("; again in 0.00 s"),
        "{said}"
    );
    assert!(has("ada: booked for ").contains("T10:00:00Z"), "{said}");
    assert!(
        has("grace: slot_unavailable (409): ").contains(" The next is "),
        "{said}"
    );
    assert!(!has("grace: booked for ").contains("T10:00:00Z"), "{said}");
    has("appointment_not_found (404): ");
    has("all were answered");
    // The limiter allows a request a second after the first sixty. Each 429 is waited for, and is the only one of its
    // request: no attempt came too early.
    let throttled: Vec<_> = lines
        .iter()
        .filter_map(|line| {
            line.trim_start()
                .strip_prefix("rate_limit_exceeded (429): ")
        })
        .collect();
    assert!(!throttled.is_empty(), "{said}");
    for line in &throttled {
        let number = |before: &str, after: &str| {
            let (_, rest) = line.rsplit_once(before).unwrap();
            rest.strip_suffix(after).unwrap().parse::<f64>().unwrap()
        };
        let asked = line.rsplit_once(" s asked for").unwrap().0;
        let asked: f64 = asked.rsplit_once(", ").unwrap().1.parse().unwrap();
        assert!(asked >= 1.0 && number("again in ", " s") >= asked, "{line}");
    }
}

#[test]
fn without_a_server_it_says_so() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let (output, said) = client(&[&url]);
    assert_eq!(output.status.code(), Some(1));
    // A connection that was refused is tried again, three times.
    assert_eq!(
        said.matches("no connection to the server; again in ")
            .count(),
        3,
        "{said}"
    );
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(error, "bookwell-client: no connection to the server\n");
}

#[test]
fn its_contract_is_the_servers() {
    let root = env!("CARGO_MANIFEST_DIR");
    let [own, servers] = ["contracts/bookwell.json", "../bookwell/docs/errors.json"]
        .map(|path| fs::read_to_string(format!("{root}/{path}")).unwrap());
    assert!(
        own == servers,
        "copy examples/bookwell/docs/errors.json to contracts/bookwell.json"
    );
}
