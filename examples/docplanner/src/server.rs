//! Starting and serving: the platform, and a partner beside it.

use std::future::IntoFuture;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::time::sleep;

use crate::args::Args;
use crate::rate_limit::RateLimit;
use crate::state::AppState;
use crate::store::Store;
use crate::upstream::Partner;
use crate::{banner, partner, platform, stop};

/// How long a stop waits for requests that are still being answered.
const GRACE: Duration = Duration::from_secs(5);

/// Why the servers did not start, or ended by themselves. One line, for a person at a terminal.
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
    /// A listener failed.
    #[error("cannot go on serving: {0}")]
    Serve(#[source] io::Error),
}

/// Serves until Ctrl-C or SIGTERM.
///
/// # Errors
///
/// When a port cannot be listened on or the data cannot be read.
pub async fn run(args: Args) -> Result<(), StartError> {
    let (listener, platform) = listen(args.port).await?;
    let (own_partner, partner) = match args.partner {
        Some(elsewhere) => (None, elsewhere),
        None => {
            let (listener, address) = listen(args.partner_port).await?;
            (Some(listener), address)
        }
    };
    let store = Store::open(args.data.clone()).map_err(|source| StartError::Data {
        file: args.data.unwrap_or_default(),
        source,
    })?;
    let state = AppState {
        store: Arc::new(store),
        rate_limit: Arc::new(RateLimit::per_minute(args.rate_limit)),
        partner: Partner {
            address: partner,
            patience: Duration::from_millis(args.partner_timeout),
        },
    };
    if let Some(listener) = own_partner {
        // Not waited for: it ends with the process, after the platform's last call.
        tokio::spawn(axum::serve(listener, partner::routes()).into_future());
    }
    banner::print(platform, partner);
    serve(listener, platform::routes(state, args.maintenance)).await
}

async fn listen(port: u16) -> Result<(TcpListener, SocketAddr), StartError> {
    let failed = |source| StartError::Listen { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

async fn serve(listener: TcpListener, routes: Router) -> Result<(), StartError> {
    let serving = axum::serve(listener, routes).with_graceful_shutdown(stop::signal());
    tokio::select! {
        result = serving => result.map_err(StartError::Serve),
        () = async { stop::signal().await; sleep(GRACE).await } => Ok(()),
    }
}
