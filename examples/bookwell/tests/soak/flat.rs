//! Whether memory grows.

/// Less is noise of the allocator.
pub(crate) const LIMIT: f64 = 0.02;

/// How much the straight line through the second half of the samples rises, as a part of their mean. In the first half caches
/// and the allocator fill up.
pub(crate) fn growth(samples: &[u64]) -> f64 {
    let samples = &samples[samples.len() / 2..];
    let count = samples.len() as f64;
    let mean = samples.iter().sum::<u64>() as f64 / count;
    let middle = (count - 1.0) / 2.0;
    let (mut rise, mut run) = (0.0, 0.0);
    for (at, sample) in samples.iter().enumerate() {
        let from_middle = at as f64 - middle;
        rise += from_middle * (*sample as f64 - mean);
        run += from_middle * from_middle;
    }
    rise / run * (count - 1.0) / mean
}

#[test]
fn a_leak_is_told_from_noise() {
    let noise = |at: u64| (at * 7919) % 400;
    let steady: Vec<_> = (0..900).map(|at| 20_000 + noise(at)).collect();
    assert!(growth(&steady) < LIMIT / 2.0, "{}", growth(&steady));
    // After a warm-up that ends.
    let warm: Vec<_> = (0..900)
        .map(|at| 20_000 + (at * 100).min(8_000) + noise(at))
        .collect();
    assert!(growth(&warm) < LIMIT / 2.0, "{}", growth(&warm));
    // 2 KiB each second.
    let leak: Vec<_> = (0..900).map(|at| 20_000 + at * 2 + noise(at)).collect();
    assert!(growth(&leak) > LIMIT, "{}", growth(&leak));
}
