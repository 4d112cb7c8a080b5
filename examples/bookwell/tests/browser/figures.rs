//! How long a browser takes for pages of many codes.

use std::io::{self, Write};

use crate::chromium::on_pages_at;
use crate::served::page_of_codes;

/// Types the text letter by letter, and gives for each the milliseconds until the page is laid out, and until it is shown.
const TYPED: &str = "(async () => {
    const search = document.querySelector('[name=q]');
    const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const times = [];
    for (const letter of 'error_004') {
        await shown();
        const start = performance.now();
        search.value += letter;
        search.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.getBoundingClientRect();
        const laidOut = performance.now() - start;
        await shown();
        times.push([laidOut, performance.now() - start]);
    }
    return [0, 1].map((at) => Math.max(...times.map((time) => time[at])));
})()";

#[test]
#[ignore = "measures: its figures are for a person"]
fn figures() {
    for codes in [500, 5_000] {
        on_pages_at(page_of_codes(codes), async |page| {
            page.open("/").await;
            let paint = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
            let paint = page.value(paint).await.as_f64().unwrap();
            let loaded = "performance.getEntriesByType('navigation')[0].domComplete";
            let loaded = page.value(loaded).await.as_f64().unwrap();
            let typed = page.value(TYPED).await;
            let shown = page
                .value("document.querySelector('[role=status]').textContent")
                .await;
            let _ = writeln!(
                io::stderr(),
                "{codes} codes: first paint after {paint:.0} ms, complete after {loaded:.0} ms; the slowest keystroke is \
                 laid out after {:.0} ms and shown after {:.0} ms ({shown})",
                typed[0].as_f64().unwrap(),
                typed[1].as_f64().unwrap(),
            );
        });
    }
}
