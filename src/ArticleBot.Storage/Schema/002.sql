-- What a chat keeps: each channel's article, what was said lately, and votes.
CREATE TABLE channels (
  channel TEXT PRIMARY KEY,
  article TEXT NOT NULL
);

CREATE TABLE turns (
  number {key},
  conversation TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  question TEXT NOT NULL,
  reply TEXT NOT NULL
);

CREATE INDEX turns_by_conversation ON turns (conversation);
CREATE INDEX turns_by_time ON turns (said_at);

CREATE TABLE votes (
  question TEXT NOT NULL,
  voter TEXT NOT NULL,
  is_up BIGINT NOT NULL,
  voted_at BIGINT NOT NULL,
  PRIMARY KEY (question, voter)
);

CREATE INDEX votes_by_time ON votes (voted_at);
