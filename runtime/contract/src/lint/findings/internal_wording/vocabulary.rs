//! Words and phrases of operators and programmers.

/// Products behind a service, and words for its code and its people, whole words in any case.
const WORDS: &[&str] = &[
    "backtrace",
    "cassandra",
    "celery",
    "deadlock",
    "deadlocked",
    "dynamodb",
    "elasticsearch",
    "etcd",
    "fixme",
    "goroutine",
    "haproxy",
    "hotfix",
    "kafka",
    "kubernetes",
    "mariadb",
    "memcached",
    "mongodb",
    "mutex",
    "mysql",
    "nginx",
    "nullpointer",
    "oncall",
    "pagerduty",
    "panicked",
    "pgbouncer",
    "postgres",
    "postgresql",
    "rabbitmq",
    "redis",
    "runbook",
    "segfault",
    "sidekiq",
    "sql",
    "sqlite",
    "sqlstate",
    "sqlx",
    "stacktrace",
    "systemd",
    "todo",
    "traceback",
    "zookeeper",
];

/// Words in this order, in any case.
const PHRASES: &[&[&str]] = &[
    &["connection", "pool"],
    &["core", "dump"],
    &["database", "connection"],
    &["database", "error"],
    &["database", "query"],
    &["database", "table"],
    &["dead", "letter"],
    &["feature", "flag"],
    &["foreign", "key"],
    &["null", "pointer"],
    &["on-call"],
    &["out", "of", "memory"],
    &["primary", "key"],
    &["stack", "trace"],
    &["the", "database"],
    &["thread", "pool"],
    &["unique", "constraint"],
    &["unique", "index"],
];

/// In capitals, as in a statement; `DELETE` alone is a method of HTTP.
const STATEMENTS: &[&[&str]] = &[
    &["SELECT"],
    &["INSERT", "INTO"],
    &["DELETE", "FROM"],
    &["ALTER", "TABLE"],
    &["ROLLBACK"],
];

/// Before or after one of these, a name in snake case is that of a table or its part.
const OBJECTS: &[&str] = &["column", "index", "relation", "row", "schema", "table"];

/// The first words of the tokens that are such a word or phrase.
pub(super) fn phrase(tokens: &[&str]) -> Option<String> {
    let lower: Vec<String> = tokens.iter().map(|token| token.to_lowercase()).collect();
    (0..tokens.len()).find_map(|at| {
        let lower: Vec<&str> = lower[at..].iter().map(String::as_str).collect();
        let length = length_of(&tokens[at..], &lower)?;
        Some(tokens[at..at + length].join(" "))
    })
}

/// How many of the first tokens are one.
fn length_of(tokens: &[&str], lower: &[&str]) -> Option<usize> {
    let mut parts = lower[0].split(|c: char| !c.is_alphanumeric());
    if parts.any(|part| WORDS.contains(&part)) {
        return Some(1);
    }
    let phrase = PHRASES.iter().find(|phrase| lower.starts_with(phrase));
    let statement = STATEMENTS
        .iter()
        .find(|statement| tokens.starts_with(statement));
    if let Some(found) = phrase.or(statement) {
        return Some(found.len());
    }
    let [first, second, ..] = lower else {
        return None;
    };
    let is_object = |word| OBJECTS.contains(&word);
    let names =
        is_object(first) && is_snake_case(second) || is_snake_case(first) && is_object(second);
    names.then_some(2)
}

fn is_snake_case(word: &str) -> bool {
    let mut parts = word.split('_');
    word.contains('_')
        && parts.all(|part| part.chars().all(char::is_alphanumeric) && !part.is_empty())
}
