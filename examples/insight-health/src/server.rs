//! Starting and serving.

use std::io;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::time::sleep;

use crate::args::Args;
use crate::store::Store;
use crate::{banner, stop, webhook};

/// How long a stop waits for requests that are still being answered.
const GRACE: Duration = Duration::from_secs(5);

/// Why the server did not start, or ended by itself. One line, for a person at a terminal.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Usually the port is in use.
    #[error("cannot listen on port {port}: {source}")]
    Listen {
        /// The port asked for.
        port: u16,
        /// What the system said.
        source: io::Error,
    },
    /// The file cannot be read, or holds something else.
    #[error("cannot read {}: {source}", file.display())]
    Data {
        /// As it was given.
        file: PathBuf,
        /// What the system said, or what is wrong with the text.
        source: io::Error,
    },
    /// The listener failed.
    #[error("cannot go on serving: {0}")]
    Serve(#[source] io::Error),
}

/// Serves until Ctrl-C or SIGTERM.
///
/// # Errors
///
/// When the port cannot be listened on or the data cannot be read.
pub async fn run(args: Args) -> Result<(), StartError> {
    let port = args.port;
    let listen = |source| StartError::Listen { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(listen)?;
    let address = listener.local_addr().map_err(listen)?;
    let store = Store::open(args.data.clone()).map_err(|source| StartError::Data {
        file: args.data.unwrap_or_default(),
        source,
    })?;
    banner::print(address);

    let routes = webhook::routes(Arc::new(store));
    let serving = axum::serve(listener, routes).with_graceful_shutdown(stop::signal());
    tokio::select! {
        result = serving => result.map_err(StartError::Serve),
        () = async { stop::signal().await; sleep(GRACE).await } => Ok(()),
    }
}
