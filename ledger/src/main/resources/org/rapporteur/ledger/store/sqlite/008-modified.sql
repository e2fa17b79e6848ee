-- The day of an article's last change, as its page or feed states it.
ALTER TABLE article ADD COLUMN modified TEXT;
