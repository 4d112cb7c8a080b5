//! The leaf crates: so many codes over several enums, with a catalog and without.

use std::fmt::Write as _;

pub(crate) const SIZES: [usize; 3] = [100, 1000, 10_000];

/// Milliseconds that a catalog of each size may add.
pub(crate) const LIMITS: [f64; SIZES.len()] = [10.0, 30.0, 120.0];

const VARIANTS: usize = 50;

/// Where the catalog stands, and what it is held against.
pub(crate) struct Way {
    pub(crate) name: &'static str,
    package: &'static str,
    /// The enums are in another crate.
    apart: bool,
    page: bool,
    pub(crate) limited: bool,
}

pub(crate) const WAYS: [Way; 3] = [
    Way {
        name: "in the crate of the enums",
        package: "own",
        apart: false,
        page: false,
        limited: true,
    },
    Way {
        name: "in another crate",
        package: "apart",
        apart: true,
        page: false,
        limited: false,
    },
    Way {
        name: "in another crate, with a page",
        package: "page",
        apart: true,
        page: true,
        limited: false,
    },
];

pub(crate) struct Leaf {
    pub(crate) name: String,
    pub(crate) manifest: String,
    pub(crate) source: String,
    /// The documented page, beside the manifest.
    pub(crate) page: String,
}

pub(crate) fn name(way: &Way, codes: usize, with: bool) -> String {
    let with = if with { "with" } else { "without" };
    format!("leaf-{}-{codes}-{with}", way.package)
}

impl Leaf {
    pub(crate) fn new(way: &Way, codes: usize, with: bool) -> Self {
        let name = name(way, codes, with);
        let mut dependencies = String::new();
        let mut source = if way.apart {
            // The first way's leaf without a catalog has the enums.
            let enums = self::name(&WAYS[0], codes, false);
            let _ = writeln!(dependencies, "{enums} = {{ path = '../{enums}' }}");
            format!("pub use {}::*;\n", enums.replace('-', "_"))
        } else {
            enums(codes, VARIANTS)
        };
        if with {
            source += &catalog(codes / VARIANTS, way.page);
        }
        Leaf {
            manifest: manifest(&name, &dependencies),
            name,
            source,
            page: page(codes),
        }
    }

    /// A single enum and its catalog.
    pub(crate) fn one_enum(variants: usize) -> Self {
        let name = format!("leaf-one-enum-{variants}");
        Leaf {
            manifest: manifest(&name, ""),
            name,
            source: enums(variants, variants) + &catalog(1, false),
            page: String::new(),
        }
    }
}

fn manifest(name: &str, dependencies: &str) -> String {
    let runtime = env!("CARGO_MANIFEST_DIR");
    format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\nerrbook = {{ path = '{runtime}' }}\n{dependencies}"
    )
}

/// Statuses whose retry class is known.
fn status(code: usize) -> u16 {
    [400, 403, 404, 422, 500][code % 5]
}

fn enums(codes: usize, variants: usize) -> String {
    let mut source = String::new();
    for code in 0..codes {
        if code % variants == 0 {
            let close = if code == 0 { "" } else { "}\n" };
            let group = code / variants;
            let _ = writeln!(
                source,
                "{close}/// Group {group}\n#[derive(Debug, errbook::ApiError)]\npub enum Group{group} {{"
            );
        }
        let status = status(code);
        let _ = writeln!(
            source,
            "    /// Description {code}\n    #[api_error(code = \"some_kind_of_code_{code}\", status = {status}, number = {code})]\n    V{code},"
        );
    }
    source + "}\n"
}

fn catalog(groups: usize, page: bool) -> String {
    let mut source = "errbook::catalog! {\n    /// Every error\n    pub static API = [".to_owned();
    for group in 0..groups {
        let _ = write!(source, "Group{group}, ");
    }
    source +=
        "];\n    envelope = errbook::envelope::NESTED;\n    retired = [\"retired_code\", -17];\n";
    if page {
        source += "    documented_in = \"errors.md\";\n";
    }
    source + "}\n"
}

fn page(codes: usize) -> String {
    let mut page = "| Code | HTTP | Description |\n|---|---|---|\n".to_owned();
    for code in 0..codes {
        let status = status(code);
        let _ = writeln!(
            page,
            "| `some_kind_of_code_{code}` | {status} | Description |"
        );
    }
    page
}
