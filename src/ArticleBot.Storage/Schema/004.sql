-- Answers that can be opened by their link, as they were given.
CREATE TABLE kept_answers (
  id TEXT PRIMARY KEY,
  asked_at BIGINT NOT NULL,
  content TEXT NOT NULL
);

CREATE INDEX kept_answers_by_time ON kept_answers (asked_at);
