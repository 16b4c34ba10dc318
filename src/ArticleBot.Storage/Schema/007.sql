-- Work that takes longer than its sender waits: what was asked for, and how far it is. Gone after some minutes.
CREATE TABLE works (
  id TEXT PRIMARY KEY,
  wanted TEXT NOT NULL,
  state TEXT NOT NULL,
  seen_at BIGINT NOT NULL
);
