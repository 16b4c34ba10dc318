-- What a server's admins have set.
CREATE TABLE server_settings (
  server TEXT PRIMARY KEY,
  content TEXT NOT NULL
);

-- What a voter says in words of an answer that did not help.
ALTER TABLE votes ADD COLUMN words TEXT NOT NULL DEFAULT '';

-- Deliveries that one of several processes has taken, so that no other does the same.
CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  claimed_at BIGINT NOT NULL
);

CREATE INDEX claims_by_time ON claims (claimed_at);
