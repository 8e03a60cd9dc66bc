-- Ids are UUIDs of version 7 as 32 hexadecimal digits; times are UTC, ISO 8601; hashes are SHA-256.

CREATE TABLE unit (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  short    TEXT,
  kind     TEXT,
  position INTEGER NOT NULL,
  retired  INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE account (
  id           TEXT PRIMARY KEY,
  name         TEXT NOT NULL UNIQUE COLLATE NOCASE,
  display      TEXT NOT NULL,
  role         TEXT NOT NULL CHECK (role IN ('administrator', 'chief', 'editor', 'reviewer', 'contributor')),
  unit         TEXT REFERENCES unit (id),
  password     TEXT,
  stamp        TEXT NOT NULL,
  entra        TEXT UNIQUE COLLATE NOCASE,
  failures     INTEGER NOT NULL DEFAULT 0,
  locked_until TEXT,
  disabled     INTEGER NOT NULL DEFAULT 0,
  created_at   TEXT NOT NULL,
  CHECK ((role = 'contributor') = (unit IS NOT NULL))
);

-- Whatever lets somebody in. Only the hash of the secret is kept.
CREATE TABLE credential (
  id         TEXT PRIMARY KEY,
  hash       BLOB NOT NULL UNIQUE,
  kind       TEXT NOT NULL CHECK (kind IN ('session', 'bearer', 'refresh', 'code', 'setup', 'token')),
  account    TEXT REFERENCES account (id),
  stamp      TEXT,
  family     TEXT NOT NULL,
  label      TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  seen_at    TEXT,
  used_at    TEXT,
  revoked_at TEXT
);
CREATE INDEX credential_account ON credential (account, kind);
CREATE INDEX credential_family ON credential (family);

CREATE TABLE blob (
  hash   BLOB PRIMARY KEY,
  length INTEGER NOT NULL,
  bytes  BLOB NOT NULL
);

-- Something that is saved again and again: an issue's Word file, its plan, the register.
CREATE TABLE document (
  id      TEXT PRIMARY KEY,
  kind    TEXT NOT NULL CHECK (kind IN ('issue', 'plan', 'register', 'template', 'narrative', 'scoring', 'ledger', 'imported')),
  current TEXT REFERENCES version (id)
);

CREATE TABLE version (
  id       TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (id),
  ordinal  INTEGER NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('saved', 'assembled', 'edited', 'merged', 'restored', 'conflict', 'published')),
  blob     BLOB NOT NULL REFERENCES blob (hash),
  parent   TEXT REFERENCES version (id),
  author   TEXT REFERENCES account (id),
  at       TEXT NOT NULL,
  note     TEXT,
  UNIQUE (document, ordinal)
);

-- What a unit sent at one time; sent again with the same content it stays one.
CREATE TABLE submission (
  id          TEXT PRIMARY KEY,
  unit        TEXT NOT NULL REFERENCES unit (id),
  account     TEXT NOT NULL REFERENCES account (id),
  content     BLOB NOT NULL,
  at          TEXT NOT NULL,
  refused     INTEGER NOT NULL DEFAULT 0,
  findings    TEXT NOT NULL,
  held        TEXT NOT NULL,
  replaces    TEXT REFERENCES submission (id),
  replaced_by TEXT REFERENCES submission (id),
  UNIQUE (unit, content)
);
CREATE INDEX submission_unit ON submission (unit, id);

CREATE TABLE submission_file (
  submission TEXT NOT NULL REFERENCES submission (id),
  name       TEXT NOT NULL,
  role       TEXT NOT NULL CHECK (role IN ('workbook', 'attachment', 'marked')),
  blob       BLOB NOT NULL REFERENCES blob (hash),
  PRIMARY KEY (submission, name, role)
);

CREATE TABLE item (
  id         TEXT PRIMARY KEY,
  submission TEXT REFERENCES submission (id),
  unit       TEXT REFERENCES unit (id),
  origin     TEXT,
  title      TEXT NOT NULL,
  units      TEXT NOT NULL,
  category   TEXT,
  sent_on    TEXT NOT NULL,
  event_on   TEXT,
  content    TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('received', 'accepted', 'returned', 'rejected', 'merged', 'planned', 'published', 'replaced')),
  merged_into TEXT REFERENCES item (id),
  replaced_by TEXT REFERENCES item (id),
  revision   INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX item_sent ON item (sent_on, id);
CREATE INDEX item_unit ON item (unit, sent_on, id);
CREATE INDEX item_state ON item (state, sent_on, id);
CREATE INDEX item_submission ON item (submission);
CREATE INDEX item_merged ON item (merged_into) WHERE merged_into IS NOT NULL;

-- The items that a submission speaks of: those that came with it, and those that stood before and that it says again.
CREATE TABLE submission_item (
  submission TEXT NOT NULL REFERENCES submission (id),
  item       TEXT NOT NULL REFERENCES item (id),
  text       TEXT NOT NULL,
  PRIMARY KEY (submission, item)
);

-- Every step that was taken with an item, as its unit sees it; but a remark is the desk's alone.
CREATE TABLE item_step (
  id      TEXT PRIMARY KEY,
  item    TEXT NOT NULL REFERENCES item (id),
  at      TEXT NOT NULL,
  account TEXT REFERENCES account (id),
  step    TEXT NOT NULL,
  reason  TEXT,
  remark  TEXT,
  other   TEXT REFERENCES item (id),
  channel TEXT,
  person  TEXT,
  day     TEXT,
  place   TEXT
);
CREATE INDEX item_step_item ON item_step (item, id);

-- What became of an item in a channel now; the steps say how it came to that.
CREATE TABLE item_mark (
  item    TEXT NOT NULL REFERENCES item (id),
  channel TEXT NOT NULL,
  mark    TEXT NOT NULL CHECK (mark IN ('forwarded', 'adopted')),
  day     TEXT,
  place   TEXT,
  person  TEXT,
  PRIMARY KEY (item, channel, mark)
);

CREATE TABLE issue (
  id           TEXT PRIMARY KEY,
  year         INTEGER,
  supplement   INTEGER NOT NULL DEFAULT 0,
  number       INTEGER,
  cumulative   INTEGER,
  state        TEXT NOT NULL CHECK (state IN ('draft', 'published', 'imported')),
  title        TEXT NOT NULL,
  plan         TEXT REFERENCES document (id),
  document     TEXT NOT NULL REFERENCES document (id),
  created_at   TEXT NOT NULL,
  published_at TEXT,
  deleted_at   TEXT,
  CHECK (state = 'imported' OR year IS NOT NULL),
  CHECK (state <> 'published' OR number IS NOT NULL),
  UNIQUE (year, supplement, number)
);

-- Numbers taken so far; one row a year and series, changed only in the transaction that publishes.
CREATE TABLE numbering (
  year       INTEGER NOT NULL,
  supplement INTEGER NOT NULL,
  last       INTEGER NOT NULL,
  base       INTEGER NOT NULL,
  PRIMARY KEY (year, supplement)
);

CREATE TABLE issue_item (
  issue TEXT NOT NULL REFERENCES issue (id),
  item  TEXT NOT NULL REFERENCES item (id),
  PRIMARY KEY (issue, item)
);
CREATE INDEX issue_item_item ON issue_item (item);

-- What the plan alone gave when a version was made, and which plan: what an editor's work is told apart by.
CREATE TABLE issue_base (
  version TEXT PRIMARY KEY REFERENCES version (id),
  plan    TEXT REFERENCES version (id),
  blob    BLOB NOT NULL REFERENCES blob (hash)
);

-- Where re-assembling met an editor's words and the source's change: the editor's stand in the issue, the source's here.
CREATE TABLE issue_conflict (
  id      TEXT PRIMARY KEY,
  version TEXT NOT NULL REFERENCES version (id),
  block   TEXT NOT NULL,
  section TEXT,
  item    TEXT,
  edited  TEXT NOT NULL,
  source  TEXT NOT NULL
);
CREATE INDEX issue_conflict_version ON issue_conflict (version);

CREATE TABLE job (
  id       TEXT PRIMARY KEY,
  kind     TEXT NOT NULL,
  account  TEXT NOT NULL REFERENCES account (id),
  state    TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
  request  TEXT NOT NULL,
  stage    TEXT,
  done     INTEGER NOT NULL DEFAULT 0,
  total    INTEGER NOT NULL DEFAULT 0,
  findings TEXT,
  result   BLOB REFERENCES blob (hash),
  file     TEXT,
  cancel   INTEGER NOT NULL DEFAULT 0,
  at       TEXT NOT NULL,
  ended_at TEXT
);
CREATE INDEX job_state ON job (state, id);
CREATE INDEX job_account ON job (account, id);

CREATE TABLE audit (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       TEXT NOT NULL,
  account  TEXT,
  action   TEXT NOT NULL,
  subject  TEXT,
  detail   TEXT,
  previous BLOB NOT NULL,
  hash     BLOB NOT NULL
);
CREATE INDEX audit_account ON audit (account, id);
CREATE INDEX audit_subject ON audit (subject, id);

-- What can be searched: an item, or an article of an issue. Its text stands in search under the same id.
CREATE TABLE searched (
  id    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL CHECK (kind IN ('item', 'issue')),
  ref   TEXT NOT NULL,
  unit  TEXT,
  title TEXT NOT NULL
);
CREATE INDEX searched_ref ON searched (kind, ref);

CREATE VIRTUAL TABLE search USING fts5 (title, text, tokenize = 'trigram');

-- What has been written is never written over.
CREATE TRIGGER blob_stays BEFORE UPDATE ON blob BEGIN SELECT RAISE (ABORT, 'blob'); END;
CREATE TRIGGER version_stays BEFORE UPDATE ON version BEGIN SELECT RAISE (ABORT, 'version'); END;
CREATE TRIGGER version_is_kept BEFORE DELETE ON version BEGIN SELECT RAISE (ABORT, 'version'); END;
CREATE TRIGGER step_stays BEFORE UPDATE ON item_step BEGIN SELECT RAISE (ABORT, 'item_step'); END;
CREATE TRIGGER step_is_kept BEFORE DELETE ON item_step BEGIN SELECT RAISE (ABORT, 'item_step'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'audit'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'audit'); END;
