//! The commands of one README, in one shell's order: servers run until its end.

use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use std::{env, thread};

use crate::console::Command;
use crate::matching::{line_matches, lines_match};

/// Where the examples listen.
pub const PORTS: &[u16] = &[3000, 3001, 8000, 50051];

/// How long a server may take to print what its README says.
const STARTS_WITHIN: Duration = Duration::from_secs(30);

#[derive(Default)]
pub struct Session {
    servers: Vec<Child>,
}

impl Session {
    /// # Errors
    ///
    /// In what the command's output is not what the README says.
    pub fn run(&mut self, command: &Command) -> Result<(), String> {
        let line = built(&command.line);
        match line.strip_suffix('&') {
            Some(server) => self.start(server.trim_end(), &command.output),
            None => finish(&line, &command.output),
        }
    }

    /// Starts a server, which listens when it has printed what the README says, or accepts connections.
    fn start(&mut self, line: &str, expected: &[String]) -> Result<(), String> {
        let mut server = shell(&format!("exec {line}"));
        let mut child = server.spawn().map_err(|error| error.to_string())?;
        let printed = lines_of(&mut child);
        self.servers.push(child);
        let end = Instant::now() + STARTS_WITHIN;
        if expected.is_empty() {
            return accepts_before(end);
        }
        for expected in expected {
            if expected == "…" {
                break;
            }
            let left = end.saturating_duration_since(Instant::now());
            match printed.recv_timeout(left) {
                Ok(line) if line_matches(expected, &line) => {}
                Ok(line) => return Err(format!("expected: {expected}\nprinted:  {line}")),
                Err(_) => return Err(format!("expected: {expected}\nprinted nothing")),
            }
        }
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for server in &mut self.servers {
            // One that has ended by itself is waited for all the same.
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

fn accepts_before(end: Instant) -> Result<(), String> {
    while Instant::now() < end {
        if PORTS.iter().any(|port| is_open(*port)) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(20));
    }
    Err("it does not listen".to_owned())
}

pub fn is_open(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

fn finish(line: &str, expected: &[String]) -> Result<(), String> {
    let output = shell(line).output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    // The lines of a response's head end in CR LF.
    let printed: Vec<_> = text
        .lines()
        .map(|line| line.trim_end_matches('\r').to_owned())
        .collect();
    if lines_match(expected, &printed) {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!(
        "expected:\n{}\nprinted:\n{}\n{errors}",
        expected.join("\n"),
        printed.join("\n")
    ))
}

fn shell(line: &str) -> Process {
    let mut shell = Process::new("sh");
    shell
        .args(["-c", line])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    shell
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    shell
}

/// What a program prints, line by line; its errors are dropped, so that it never waits for a reader.
fn lines_of(child: &mut Child) -> Receiver<String> {
    let (sender, receiver) = channel();
    let stdout = child.stdout.take().expect("its output is piped");
    let stderr = child.stderr.take().expect("its errors are piped");
    thread::spawn(move || BufReader::new(stderr).lines().for_each(drop));
    thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            // A README that says less than the program prints does not listen any more.
            let _ = sender.send(line);
        }
    });
    receiver
}

/// The command with the program that is built, in place of `cargo run -p NAME [--quiet] [--]`.
fn built(line: &str) -> String {
    let Some((before, rest)) = line.split_once("cargo run -p ") else {
        return line.to_owned();
    };
    let (name, arguments) = rest.split_once(' ').unwrap_or((rest, ""));
    let arguments = arguments.trim_start_matches("--quiet").trim_start();
    let arguments = arguments.strip_prefix("-- ").unwrap_or(arguments);
    format!("{before}{} {arguments}", program_of(name).display())
}

/// The program of a package, beside the folder of this test.
pub fn program_of(package: &str) -> PathBuf {
    let test = env::current_exe().expect("the path of this test");
    let profile = test.parent().and_then(|deps| deps.parent());
    profile.expect("the target directory").join(package)
}

#[test]
fn cargo_run_is_the_program_that_is_built() {
    let path = program_of("bookwell");
    let path = path.display();
    assert_eq!(
        built("cargo run -p bookwell --quiet -- --log off &"),
        format!("{path} --log off &")
    );
    assert_eq!(built("cargo run -p bookwell"), format!("{path} "));
    assert_eq!(built("curl a"), "curl a");
}
