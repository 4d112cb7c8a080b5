//! A connection that is kept, as far as the server keeps it.

use std::io::{Error, ErrorKind, Read, Result, Write};
use std::net::TcpStream;

use axum::http::{HeaderName, HeaderValue, Response};

use crate::client::connect;

pub(crate) struct Connection {
    port: u16,
    stream: Option<TcpStream>,
    /// What was read and is not part of an answer yet.
    buffer: Vec<u8>,
    /// Whether it has had an answer: the server may have closed it since.
    pub(crate) is_used: bool,
}

impl Connection {
    pub(crate) fn to(port: u16) -> Self {
        Connection {
            port,
            stream: None,
            buffer: Vec::new(),
            is_used: false,
        }
    }

    pub(crate) fn close(&mut self) {
        self.stream = None;
        self.buffer.clear();
        self.is_used = false;
    }

    /// Sends all of it; opens a connection if none is open.
    pub(crate) fn send(&mut self, request: &[u8]) -> Result<()> {
        let port = self.port;
        let stream = self.stream.get_or_insert_with(|| connect(port));
        stream.write_all(request)
    }

    /// The next answer. The connection is closed where the answer says so, or does not arrive.
    pub(crate) fn answer(&mut self, has_body: bool) -> Result<Response<Vec<u8>>> {
        let answer = self.read(has_body);
        self.is_used = true;
        let ends = |answer: &Response<Vec<u8>>| {
            let connection = answer.headers().get("connection");
            connection.is_some_and(|value| value.as_bytes() == b"close")
        };
        if answer.as_ref().map_or(true, ends) {
            self.close();
        }
        answer
    }

    fn read(&mut self, has_body: bool) -> Result<Response<Vec<u8>>> {
        let end = loop {
            match self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                Some(end) => break end + 4,
                None => self.fill()?,
            }
        };
        let head: Vec<u8> = self.buffer.drain(..end).collect();
        let mut response = parsed_head(&head).ok_or_else(|| invalid(&head))?;
        let length = response.headers().get("content-length");
        let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
        let length = if has_body { length.unwrap_or(0) } else { 0 };
        while self.buffer.len() < length {
            self.fill()?;
        }
        *response.body_mut() = self.buffer.drain(..length).collect();
        Ok(response)
    }

    fn fill(&mut self) -> Result<()> {
        let stream = self.stream.as_mut().ok_or(ErrorKind::NotConnected)?;
        let mut bytes = [0; 16 * 1024];
        match stream.read(&mut bytes)? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            count => {
                self.buffer.extend_from_slice(&bytes[..count]);
                Ok(())
            }
        }
    }
}

fn invalid(head: &[u8]) -> Error {
    let head = String::from_utf8_lossy(head);
    Error::new(ErrorKind::InvalidData, format!("{head:?} is no head"))
}

fn parsed_head(head: &[u8]) -> Option<Response<Vec<u8>>> {
    let head = std::str::from_utf8(head).ok()?;
    let mut lines = head
        .split_terminator("\r\n")
        .filter(|line| !line.is_empty());
    let status: u16 = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut response = Response::builder().status(status).body(Vec::new()).ok()?;
    for line in lines {
        let (name, value) = line.split_once(':')?;
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        let value = HeaderValue::from_str(value.trim()).ok()?;
        response.headers_mut().append(name, value);
    }
    Some(response)
}
