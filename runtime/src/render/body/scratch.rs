//! A buffer that each thread keeps, so that a body is one allocation of its exact size.

use std::cell::Cell;

/// What is worth keeping; a larger buffer goes back to the allocator.
const KEPT: usize = 64 * 1024;

thread_local! {
    static SCRATCH: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Runs `write` on an empty buffer.
#[inline]
pub(super) fn with_scratch<T>(write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    // Taken out while in use: a `Serialize` may make another response. At a thread's end there is none.
    let mut buffer = SCRATCH.try_with(Cell::take).unwrap_or_default();
    let result = write(&mut buffer);
    if buffer.capacity() <= KEPT {
        buffer.clear();
        let _ = SCRATCH.try_with(|scratch| scratch.set(buffer));
    }
    result
}
