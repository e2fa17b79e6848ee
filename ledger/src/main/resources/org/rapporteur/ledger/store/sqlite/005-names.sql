-- Participants are compared by the cores of their names: all claims are compared again.
DELETE FROM block;
INSERT INTO unlinked SELECT key FROM reading WHERE current = 1 ON CONFLICT DO NOTHING;
