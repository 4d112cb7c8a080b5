INSERT INTO services (id, name, bookable) VALUES
    ('svc_massage', 'Massage', TRUE),
    ('svc_physio', 'Physiotherapy', TRUE),
    ('svc_sauna', 'Sauna (closed for repair)', FALSE);

INSERT INTO therapists (id, name, opens_hour, closes_hour) VALUES
    ('thr_anna', 'Anna Berg', 8, 18),
    ('thr_ben', 'Ben Okafor', 10, 16);

INSERT INTO customers (id, name, email, blocked) VALUES
    ('cus_ada', 'Ada Novak', 'ada@example.com', FALSE),
    ('cus_max', 'Max Stern', 'max@example.com', TRUE);
