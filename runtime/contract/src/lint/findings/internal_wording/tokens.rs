//! Single tokens whose form says that they are internal: addresses, hosts, paths, source files, names in code, tickets.

use std::net::IpAddr;

pub(super) fn is_internal(token: &str) -> bool {
    is_address(token)
        || is_host(token)
        || is_path(token)
        || is_source_file(token)
        || is_name_in_code(token)
        || is_ticket(token)
        || is_channel(token)
}

/// `10.0.0.7`, `10.0.0.7:5432`, `billing:8080`
fn is_address(token: &str) -> bool {
    let (host, port) = match token.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') => (host, Some(port)),
        _ => (token, None),
    };
    let is_port = |port: &str| {
        (2..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_name = host.len() > 1 && host.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    match port {
        Some(port) => is_port(port) && (host.parse::<IpAddr>().is_ok() || is_name),
        None => host.parse::<IpAddr>().is_ok(),
    }
}

/// `db-01`, `ip-10-0-0-7`, `localhost`, `cache.internal`
fn is_host(token: &str) -> bool {
    const ROLES: &[&str] = &[
        "app", "backend", "broker", "cache", "consumer", "db", "elastic", "es", "gateway", "gw",
        "host", "ip", "kafka", "lb", "master", "mongo", "mq", "mysql", "node", "pg", "pod",
        "postgres", "primary", "prod", "proxy", "queue", "rabbit", "redis", "replica", "server",
        "shard", "srv", "stage", "staging", "web", "worker",
    ];
    const DOMAINS: &[&str] = &[
        ".cluster",
        ".corp",
        ".internal",
        ".intranet",
        ".lan",
        ".local",
        ".svc",
    ];
    let token = token.to_ascii_lowercase();
    let mut labels = token.split('-');
    let has_role = labels.next().is_some_and(|role| ROLES.contains(&role));
    let has_number = labels
        .next_back()
        .is_some_and(|last| last.bytes().any(|byte| byte.is_ascii_digit()) && last.len() <= 4);
    token == "localhost"
        || has_role && has_number
        || DOMAINS
            .iter()
            .any(|domain| token.len() > domain.len() && token.ends_with(domain))
}

/// `/var/lib/app`, `~/.ssh`, `C:\app`
fn is_path(token: &str) -> bool {
    const ROOTS: &[&str] = &[
        "dev", "etc", "home", "mnt", "opt", "proc", "root", "run", "srv", "tmp", "usr", "var",
    ];
    let mut segments = token.split('/');
    let unix = segments.next() == Some("")
        && segments.next().is_some_and(|root| ROOTS.contains(&root))
        && segments.next().is_some();
    let mut chars = token.chars();
    let windows = chars
        .next()
        .is_some_and(|drive| drive.is_ascii_alphabetic())
        && chars.as_str().starts_with(":\\");
    unix || windows || token.starts_with("~/") || token.starts_with("file://")
}

/// `pool.rs:88`, `app.log`
fn is_source_file(token: &str) -> bool {
    const EXTENSIONS: &[&str] = &[
        "c", "conf", "cpp", "cs", "go", "ini", "java", "kt", "lock", "log", "php", "py", "rb",
        "rs", "scala", "sh", "sock", "sql", "sqlite", "toml", "ts", "yml",
    ];
    let mut parts = token.split(':');
    let name = parts.next().unwrap_or_default();
    let is_line = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    name.rsplit_once('.').is_some_and(|(stem, extension)| {
        stem.bytes().any(|byte| byte.is_ascii_alphabetic()) && EXTENSIONS.contains(&extension)
    }) && parts.all(is_line)
}

/// `std::io`, `NullPointerException`, `0x7f3a90`
fn is_name_in_code(token: &str) -> bool {
    let is_path = token
        .split_once("::")
        .is_some_and(|(first, last)| !first.is_empty() && !last.is_empty());
    let exception = token.strip_suffix("Exception");
    let address = token.strip_prefix("0x").is_some_and(|digits| {
        digits.len() >= 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    is_path || exception.is_some_and(|name| !name.is_empty()) || address
}

/// `OPS-1234`, but not `ISO-4217`
fn is_ticket(token: &str) -> bool {
    const STANDARDS: &[&str] = &[
        "AES", "ANSI", "BCP", "CVE", "DIN", "EAN", "FIPS", "GTIN", "HMAC", "HTTP", "ICD", "IEC",
        "IEEE", "ISBN", "ISO", "OAUTH", "PCI", "PKCS", "RFC", "RSA", "SEPA", "SHA", "TLS", "UPC",
        "UTF", "UTC", "GMT",
    ];
    token.split_once('-').is_some_and(|(project, number)| {
        (3..=10).contains(&project.len())
            && project.bytes().all(|byte| byte.is_ascii_uppercase())
            && !STANDARDS.contains(&project)
            && number.len() >= 2
            && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// `#payments-oncall`
fn is_channel(token: &str) -> bool {
    token.strip_prefix('#').is_some_and(|name| {
        name.contains('-') && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    })
}
