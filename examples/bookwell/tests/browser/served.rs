//! A page on a port of its own, with the policy that belongs to it.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread;

use errbook::contract::CatalogDocument;
use errbook::export::html;
use errbook_tests_tools::many_codes;

/// The port at which the page of this many codes is served until the test ends.
pub(crate) fn page_of_codes(codes: usize) -> u16 {
    let contract = many_codes::contract(codes).to_string();
    let page = html::page(&CatalogDocument::from_json(&contract).unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            let mut lines = BufReader::new(&connection).lines();
            while lines
                .next()
                .is_some_and(|line| line.is_ok_and(|line| !line.is_empty()))
            {}
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Security-Policy: {}\r\n\
                 Content-Length: {}\r\nConnection: close\r\n\r\n",
                html::CSP,
                page.len(),
            );
            // A browser may open a connection and not use it.
            let _ = connection.write_all(head.as_bytes());
            let _ = connection.write_all(page.as_bytes());
        }
    });
    port
}
