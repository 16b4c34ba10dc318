-- Articles: a text stands once, whoever has it; an article is a name for a text, and may have had earlier ones.
CREATE TABLE texts (
  hash TEXT PRIMARY KEY,
  file_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  content {bytes} NOT NULL,
  address TEXT,
  given_title TEXT,
  title TEXT NOT NULL,
  paragraphs BIGINT NOT NULL,
  bytes BIGINT NOT NULL
);

CREATE TABLE articles (
  number {key},
  id TEXT NOT NULL,
  folded_id TEXT NOT NULL,
  owner TEXT NOT NULL,
  hash TEXT NOT NULL REFERENCES texts (hash),
  source TEXT NOT NULL,
  added_by TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  is_hidden BIGINT NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX articles_by_id ON articles (owner, id);
CREATE INDEX articles_by_folded_id ON articles (folded_id);
CREATE INDEX articles_by_name ON articles (id);
CREATE INDEX articles_by_hash ON articles (hash);

CREATE TABLE revisions (
  number {key},
  article BIGINT NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  hash TEXT NOT NULL REFERENCES texts (hash),
  until BIGINT NOT NULL
);

CREATE INDEX revisions_by_article ON revisions (article);
CREATE INDEX revisions_by_hash ON revisions (hash);

CREATE VIEW entries AS
SELECT t.hash, t.file_hash, t.title, t.paragraphs, t.bytes, a.number, a.id, a.owner, a.source, a.added_by, a.added_at, a.folded_id, a.is_hidden
FROM articles a JOIN texts t ON t.hash = a.hash;
