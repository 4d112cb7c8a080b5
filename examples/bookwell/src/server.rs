//! Starting and stopping.

use std::io;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::time::sleep;
use tracing::{info, warn};

use crate::args::Args;
use crate::http::maintenance::{Maintenance, Service};
use crate::http::rate_limit::RateLimit;
use crate::state::AppState;
use crate::store::Store;
use crate::{banner, http, reference, v1};

/// How long a stop waits for requests that are still being answered.
const GRACE: Duration = Duration::from_secs(10);

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
    /// The file is no database, or not writable.
    #[error("cannot open the database {}: {source}", file.display())]
    Database {
        /// As it was given.
        file: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// The listener failed.
    #[error("cannot go on serving: {0}")]
    Serve(#[source] io::Error),
}

/// Serves until Ctrl-C or SIGTERM.
///
/// # Errors
///
/// When the port or the database cannot be opened.
pub async fn run(args: Args) -> Result<(), StartError> {
    let port = args.port;
    let listen = |source| StartError::Listen { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(listen)?;
    let address = listener.local_addr().map_err(listen)?;
    let store = Store::open(args.database.as_deref()).map_err(|source| StartError::Database {
        file: args.database.unwrap_or_else(|| ":memory:".into()),
        source,
    })?;

    let state = AppState {
        store,
        rate_limit: Arc::new(RateLimit::per_minute(args.rate_limit)),
        maintenance: Maintenance::new(if args.maintenance {
            Service::Closed { retry_after: None }
        } else {
            Service::Open
        }),
    };
    let routes = v1::routes(state, args.chaos).merge(reference::routes());
    let app = http::service(routes);
    banner::print(address);

    let serving = axum::serve(listener, app).with_graceful_shutdown(stop_signal());
    tokio::select! {
        result = serving => result.map_err(StartError::Serve)?,
        () = async { stop_signal().await; sleep(GRACE).await } => {
            warn!("stopped with requests unanswered");
        }
    }
    info!("stopped");
    Ok(())
}

/// Waits for Ctrl-C, or where there is such a thing for SIGTERM.
async fn stop_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};

        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    // Without a way to be told, only a kill can end the server; it must not end by itself here.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
