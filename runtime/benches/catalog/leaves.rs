//! The leaf crates: error enums whose codes are listed in several ways.

use std::fmt::Write as _;

/// The number of codes and of the enums that define them.
pub(crate) struct Size {
    pub(crate) codes: usize,
    pub(crate) enums: usize,
    /// How often each leaf is measured.
    pub(crate) rounds: usize,
}

pub(crate) const SIZES: [Size; 4] = [
    Size::new(100, 2, 9),
    Size::new(1000, 20, 5),
    Size::new(10_000, 200, 3),
    Size::new(4000, 1, 3),
];

/// How the codes are listed.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    /// Not at all: other leaves depend on this one.
    Nothing,
    /// By hand: a static of all types' catalogs, without checks.
    List,
    /// With `catalog!`, an envelope and retired codes.
    Catalog,
    /// With a documented page as well.
    Page,
}

/// Where the enums are defined.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    /// In the crate of the list.
    SameCrate,
    /// In another crate, so that only the list is compiled.
    OtherCrate,
}

pub(crate) struct Leaf {
    pub(crate) name: String,
    pub(crate) manifest: String,
    pub(crate) source: String,
    /// The documented page, in the directory of the manifest.
    pub(crate) page: String,
}

impl Size {
    const fn new(codes: usize, enums: usize, rounds: usize) -> Self {
        Size {
            codes,
            enums,
            rounds,
        }
    }
}

pub(crate) fn name(place: Place, size: &Size, way: Way) -> String {
    let place = match place {
        Place::SameCrate => "same-crate",
        Place::OtherCrate => "other-crate",
    };
    let way = match way {
        Way::Nothing => "nothing",
        Way::List => "list",
        Way::Catalog => "catalog",
        Way::Page => "page",
    };
    format!("leaf-{place}-{}-{way}", size.codes)
}

impl Leaf {
    pub(crate) fn new(place: Place, size: &Size, way: Way) -> Self {
        let name = name(place, size, way);
        let (dependency, mut source) = match place {
            Place::SameCrate => (String::new(), enums(size)),
            Place::OtherCrate => {
                let enums = self::name(Place::SameCrate, size, Way::Nothing);
                let dependency = format!("{enums} = {{ path = '../{enums}' }}\n");
                (
                    dependency,
                    format!("pub use {}::*;\n", enums.replace('-', "_")),
                )
            }
        };
        source += &match way {
            Way::Nothing => String::new(),
            Way::List => list(size),
            Way::Catalog => catalog(size, ""),
            Way::Page => catalog(size, "    documented_in = \"errors.md\";\n"),
        };
        Leaf {
            manifest: manifest(&name, &dependency),
            name,
            source,
            page: page(size.codes),
        }
    }
}

fn manifest(name: &str, dependency: &str) -> String {
    let runtime = env!("CARGO_MANIFEST_DIR");
    format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\nerrbook = {{ path = '{runtime}' }}\n{dependency}"
    )
}

/// A status that has a default retry class.
fn status(code: usize) -> u16 {
    [400, 403, 404, 422, 500][code % 5]
}

fn enums(size: &Size) -> String {
    let mut source = String::new();
    let variants = size.codes / size.enums;
    for group in 0..size.enums {
        let _ = writeln!(
            source,
            "/// Group {group}\n#[derive(Debug, errbook::ApiError)]\npub enum Group{group} {{"
        );
        for code in group * variants..(group + 1) * variants {
            let status = status(code);
            let _ = writeln!(
                source,
                "    /// Description {code}\n    #[api_error(code = \"some_kind_of_code_{code}\", status = {status}, number = {code})]\n    V{code},"
            );
        }
        source += "}\n";
    }
    source
}

fn list(size: &Size) -> String {
    let mut source = format!(
        "/// Every error\npub static API: [&errbook::Catalog; {}] = [",
        size.enums
    );
    for group in 0..size.enums {
        let _ = write!(source, "<Group{group} as errbook::ApiError>::CATALOG, ");
    }
    source + "];\n"
}

fn catalog(size: &Size, page: &str) -> String {
    let mut source = "errbook::catalog! {\n    /// Every error\n    pub static API = [".to_owned();
    for group in 0..size.enums {
        let _ = write!(source, "Group{group}, ");
    }
    source +=
        "];\n    envelope = errbook::envelope::NESTED;\n    retired = [\"retired_code\", -17];\n";
    source + page + "}\n"
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
