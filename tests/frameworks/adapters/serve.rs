//! Servers that run until the process ends.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

pub(crate) fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Runs the server on a thread with a runtime of tokio.
pub(crate) fn on_tokio<F: Future<Output = ()>>(
    server: impl FnOnce(tokio::net::TcpListener) -> F + Send + 'static,
) -> SocketAddr {
    let (listener, address) = listener();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            server(tokio::net::TcpListener::from_std(listener).unwrap()).await;
        });
    });
    address
}
