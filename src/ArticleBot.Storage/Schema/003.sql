-- The terms of a text, by which questions find it.
CREATE TABLE terms (
  hash TEXT PRIMARY KEY REFERENCES texts (hash) ON DELETE CASCADE,
  terms {bytes} NOT NULL
);

-- What came from the articles folder, which is looked through at each start.
ALTER TABLE articles ADD COLUMN is_seed BIGINT NOT NULL DEFAULT 0;
UPDATE articles SET is_seed = 1 WHERE source LIKE 'seed:%';
CREATE INDEX articles_that_are_seeds ON articles (source) WHERE is_seed = 1;

-- What a turn stood on, so that a follow-up is understood after a restart.
ALTER TABLE turns ADD COLUMN about TEXT;
ALTER TABLE turns ADD COLUMN answer TEXT;

-- Answers as they were given, for those who vote on them; why a vote is against one; the key that voters' names are hashed with.
CREATE TABLE answers (
  question TEXT PRIMARY KEY,
  given_at BIGINT NOT NULL,
  content TEXT NOT NULL
);

CREATE INDEX answers_by_time ON answers (given_at);

ALTER TABLE votes ADD COLUMN reason TEXT NOT NULL DEFAULT '';

CREATE TABLE secrets (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
