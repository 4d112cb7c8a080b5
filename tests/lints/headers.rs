//! The headers that RFC 9110 requires.

use errbook::lint::{Finding, Lint};
use errbook::{ApiError, Rejection};

use crate::{found, message};

/// Without any
#[derive(ApiError)]
enum Bare {
    #[api_error(code = "who", status = 401)]
    Who,
    #[api_error(code = "how", status = 405)]
    How,
    #[api_error(code = "proxy", status = 407)]
    Proxy,
    #[api_error(code = "old", status = 426)]
    Old,
    #[api_error(code = "forbidden", status = 403)]
    Forbidden,
}

/// From the type, the variant and fields
#[derive(ApiError)]
#[api_error(headers("www-authenticate" = "Bearer"))]
enum Sent {
    #[api_error(code = "who", status = 401)]
    Who,
    #[api_error(code = "how", status = 405)]
    How {
        #[api_error(header = "Allow")]
        allowed: String,
    },
    #[api_error(code = "proxy", status = 407, headers("Proxy-Authenticate" = "Basic"))]
    Proxy,
    #[api_error(code = "old", status = 426, headers("Upgrade" = "HTTP/3.0"))]
    Old,
}

/// Not always
#[derive(ApiError)]
enum Sometimes {
    #[api_error(code = "optional", status = 405)]
    Optional {
        #[api_error(header = "Allow")]
        allowed: Option<String>,
    },
    #[api_error(code = "absent", status = 405, headers("Allow" = "{help}"))]
    Absent,
    #[api_error(code = "other", status = 401, headers("X-Challenge" = "Bearer"))]
    Other,
}

/// The framework has the headers where it refuses at that status.
#[derive(ApiError)]
enum Answers {
    #[api_error(code = "method", status = 405, on(method_not_allowed))]
    Method,
    #[api_error(code = "who", status = 401, on(unauthorized))]
    Who(Rejection),
    #[api_error(
        code = "client",
        status = 400,
        statuses(400, 405, 407, 426),
        on(client_error)
    )]
    Client(#[api_error(status)] Rejection),
    #[api_error(code = "server", status = 500, on(server_error))]
    Server,
}

/// Refused at another status: nothing has the headers.
#[derive(ApiError)]
enum AnswersOthers {
    #[api_error(code = "method", status = 405, on(not_found, method_not_allowed))]
    Method,
    #[api_error(
        code = "client",
        status = 401,
        statuses(401, 403),
        on(client_error, unauthorized)
    )]
    Client(#[api_error(status)] Rejection),
    #[api_error(code = "proxy", status = 407, on(forbidden))]
    Proxy,
    #[api_error(code = "server", status = 500, on(server_error))]
    Server,
}

#[test]
fn the_framework_has_them_where_it_refuses_at_that_status() {
    for lint in &Lint::ALL[..4] {
        assert_eq!(found(Answers::CATALOG, *lint), [""; 0], "{lint}");
    }
    let catalog = AnswersOthers::CATALOG;
    assert_eq!(found(catalog, Lint::MissingAllow), ["method"]);
    assert_eq!(found(catalog, Lint::MissingWwwAuthenticate), ["client"]);
    assert_eq!(found(catalog, Lint::MissingProxyAuthenticate), ["proxy"]);
}

#[test]
fn a_document_from_a_file_has_the_same_findings() {
    let catalogs = [Answers::CATALOG, AnswersOthers::CATALOG, Bare::CATALOG];
    let counts = catalogs.map(|catalog| {
        let json = catalog.document().to_json();
        let read = errbook::contract::CatalogDocument::from_json(&json).unwrap();
        let told = |findings: Vec<Finding>| -> Vec<_> {
            let of_headers = findings
                .into_iter()
                .filter(|it| Lint::ALL[..4].contains(&it.lint()));
            of_headers.map(|it| it.to_string()).collect()
        };
        let found = told(errbook::lint::findings(&read));
        assert_eq!(found, told(catalog.lints()));
        found.len()
    });
    assert_eq!(counts, [0, 3, 4]);
}

#[test]
fn each_status_has_its_own() {
    let catalog = Bare::CATALOG;
    assert_eq!(found(catalog, Lint::MissingWwwAuthenticate), ["who"]);
    assert_eq!(found(catalog, Lint::MissingAllow), ["how"]);
    assert_eq!(found(catalog, Lint::MissingProxyAuthenticate), ["proxy"]);
    assert_eq!(found(catalog, Lint::MissingUpgrade), ["old"]);
    assert_eq!(
        message(catalog, Lint::MissingWwwAuthenticate, "who"),
        "the header `WWW-Authenticate` is missing, which RFC 9110 §15.5.2 requires at 401; \
         add `headers(\"WWW-Authenticate\" = \"…\")`, or `header = \"WWW-Authenticate\"` to a field"
    );
    assert_eq!(
        message(catalog, Lint::MissingAllow, "how"),
        "the header `Allow` is missing, which RFC 9110 §15.5.6 requires at 405; \
         if the framework does not send it, add `headers(\"Allow\" = \"…\")`, or `header = \"Allow\"` to a field"
    );
}

#[test]
fn it_may_come_from_the_type_the_variant_or_a_field() {
    for lint in &Lint::ALL[..4] {
        assert_eq!(found(Sent::CATALOG, *lint), [""; 0], "{lint}");
    }
}

#[test]
fn it_must_always_come() {
    let catalog = Sometimes::CATALOG;
    assert_eq!(found(catalog, Lint::MissingAllow), ["optional", "absent"]);
    assert_eq!(found(catalog, Lint::MissingWwwAuthenticate), ["other"]);
    let optional = message(catalog, Lint::MissingAllow, "optional");
    assert!(optional.contains("when its field is `None`"), "{optional}");
    let absent = message(catalog, Lint::MissingAllow, "absent");
    assert!(
        absent.contains("shows a fact that is never present"),
        "{absent}"
    );
}
