//! The leaf crates: so many codes, and the list of them written in several ways.

use std::fmt::Write as _;

/// So many codes, over so many enums.
pub(crate) struct Size {
    pub(crate) codes: usize,
    pub(crate) enums: usize,
    /// Milliseconds that the check of uniqueness may cost.
    pub(crate) limit: Option<f64>,
    /// How often each leaf is measured.
    pub(crate) rounds: usize,
}

pub(crate) const SIZES: [Size; 4] = [
    Size::new(100, 2, Some(10.0), 25),
    Size::new(1000, 20, Some(30.0), 15),
    Size::new(10_000, 200, Some(120.0), 9),
    Size::new(4000, 1, None, 9),
];

/// How the codes are listed, each way with what the one before has.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    /// Not at all: what the enums cost alone.
    Nothing,
    /// By hand, as one would without `catalog!`: a static of all types' catalogs, unchecked.
    List,
    /// With `catalog!` that has no rule of its own: codes and numbers are unique, and described.
    Unique,
    /// With an envelope and retired codes.
    Rules,
    /// With a page.
    Page,
}

/// Where the list is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    /// In the crate of the enums.
    Beside,
    /// In another, which nothing else is in.
    Apart,
}

pub(crate) struct Leaf {
    pub(crate) name: String,
    pub(crate) manifest: String,
    pub(crate) source: String,
    /// The documented page, beside the manifest.
    pub(crate) page: String,
}

impl Size {
    const fn new(codes: usize, enums: usize, limit: Option<f64>, rounds: usize) -> Self {
        Size {
            codes,
            enums,
            limit,
            rounds,
        }
    }
}

impl Way {
    fn word(self) -> &'static str {
        match self {
            Way::Nothing => "nothing",
            Way::List => "list",
            Way::Unique => "unique",
            Way::Rules => "rules",
            Way::Page => "page",
        }
    }
}

pub(crate) fn name(place: Place, size: &Size, way: Way) -> String {
    let place = match place {
        Place::Beside => "beside",
        Place::Apart => "apart",
    };
    format!("leaf-{place}-{}-{}", size.codes, way.word())
}

impl Leaf {
    pub(crate) fn new(place: Place, size: &Size, way: Way) -> Self {
        let name = name(place, size, way);
        let mut dependencies = String::new();
        let mut source = if place == Place::Apart {
            let enums = self::name(Place::Beside, size, Way::Nothing);
            let _ = writeln!(dependencies, "{enums} = {{ path = '../{enums}' }}");
            format!("pub use {}::*;\n", enums.replace('-', "_"))
        } else {
            enums(size)
        };
        source += &match way {
            Way::Nothing => String::new(),
            Way::List => list(size),
            Way::Unique | Way::Rules | Way::Page => catalog(size, way),
        };
        Leaf {
            manifest: manifest(&name, &dependencies),
            name,
            source,
            page: page(size.codes),
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

fn enums(size: &Size) -> String {
    let mut source = String::new();
    let variants = size.codes / size.enums;
    for code in 0..size.codes {
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

fn catalog(size: &Size, way: Way) -> String {
    let mut source = "errbook::catalog! {\n    /// Every error\n    pub static API = [".to_owned();
    for group in 0..size.enums {
        let _ = write!(source, "Group{group}, ");
    }
    source += "];\n";
    if way != Way::Unique {
        source +=
            "    envelope = errbook::envelope::NESTED;\n    retired = [\"retired_code\", -17];\n";
    }
    if way == Way::Page {
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
