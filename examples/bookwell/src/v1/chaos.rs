use crate::errors::Result;

/// POST /v1/chaos/panic, with `--chaos` alone: shows that a panic is an error of the API like any other.
pub(super) async fn panic() -> Result<()> {
    panic!("chaos was asked for")
}
