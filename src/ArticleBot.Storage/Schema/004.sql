-- Answers that can be opened by their link, as they were given.
CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  asked_at BIGINT NOT NULL,
  content TEXT NOT NULL
);

CREATE INDEX answers_by_time ON answers (asked_at);
