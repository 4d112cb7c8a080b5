-- Times are RFC 3339 in UTC with whole seconds, so that they sort as text.

CREATE TABLE api_keys (
    id         INTEGER PRIMARY KEY,
    digest     BLOB NOT NULL UNIQUE, -- SHA-256: who reads the database cannot call the API
    scopes     TEXT NOT NULL,
    expires_at TEXT,
    revoked    INTEGER NOT NULL DEFAULT FALSE
);

CREATE TABLE services (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    bookable INTEGER NOT NULL DEFAULT TRUE
);

CREATE TABLE therapists (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    opens_hour  INTEGER NOT NULL, -- UTC; the first slot of a day
    closes_hour INTEGER NOT NULL  -- the end of the last one
);

CREATE TABLE absences (
    therapist_id TEXT NOT NULL REFERENCES therapists (id),
    starts_at    TEXT NOT NULL,
    ends_at      TEXT NOT NULL
);

CREATE TABLE customers (
    id      TEXT PRIMARY KEY DEFAULT ('cus_' || lower(hex(randomblob(8)))),
    name    TEXT NOT NULL,
    email   TEXT NOT NULL UNIQUE COLLATE NOCASE,
    blocked INTEGER NOT NULL DEFAULT FALSE
);

CREATE TABLE appointments (
    id           TEXT PRIMARY KEY DEFAULT ('apt_' || lower(hex(randomblob(8)))),
    service_id   TEXT NOT NULL REFERENCES services (id),
    therapist_id TEXT NOT NULL REFERENCES therapists (id),
    customer_id  TEXT NOT NULL REFERENCES customers (id),
    start_time   TEXT NOT NULL,
    cancelled_at TEXT
);

-- Two requests for one slot: the index decides, not a query before the insert.
CREATE UNIQUE INDEX one_appointment_per_therapist
    ON appointments (therapist_id, start_time) WHERE cancelled_at IS NULL;
CREATE UNIQUE INDEX one_appointment_per_customer
    ON appointments (customer_id, start_time) WHERE cancelled_at IS NULL;

PRAGMA user_version = 1;
