-- Keys of the API, by their hashes.
CREATE TABLE api_keys (
  name TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  is_read_only BIGINT NOT NULL,
  requests BIGINT,
  added_at BIGINT NOT NULL,
  expires_at BIGINT,
  used_at BIGINT
);

-- When it was last tried whether the store can be written.
CREATE TABLE store_checks (
  id BIGINT PRIMARY KEY,
  tried_at BIGINT NOT NULL
);
