//! What the macro crate compiles for its own tests alone, and this library needs, too.

fn main() {
    println!("cargo::rustc-cfg=errbook_any_input");
    println!("cargo::rerun-if-changed=build.rs");
}
