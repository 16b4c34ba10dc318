-- The user's words, where a question was understood in others.
ALTER TABLE turns ADD COLUMN asked TEXT;
