-- What people decide, and how names that may mean the same are found.

-- An entity's name under simpler forms: equal forms suggest one entity.
CREATE TABLE name_key (
  form TEXT NOT NULL,
  entity BIGINT NOT NULL,
  PRIMARY KEY (form, entity)
);

-- Every decision about entities: merge, refuse or split, by the ids decided on.
CREATE TABLE decision (
  key BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX decision_pair ON decision (one, other);

-- Every decision about a claim. By the claim's id, which is made of its article, type and spans:
-- a newer reading with the same spans has the same id and keeps the decisions.
CREATE TABLE review (
  key BIGINT PRIMARY KEY,
  claim_id TEXT NOT NULL,
  action TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX review_claim ON review (claim_id, key);

-- The verdict that counts, by the last decision.
CREATE TABLE verdict (claim_id TEXT PRIMARY KEY, verdict TEXT NOT NULL);

-- Claims of current readings that a person rejected: no answer shows them.
CREATE TABLE rejected (claim BIGINT PRIMARY KEY);
