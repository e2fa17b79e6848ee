-- Search by time: claims of a month or less apart from those of up to a year, so that few rows of
-- each lie near the days asked for; type and stance stand in the index, so that most questions are
-- answered from it alone.
DROP INDEX listed_when;
CREATE INDEX listed_short ON listed (when_high, when_low, type, stance, claim)
  WHERE when_high <= when_low + 31;
CREATE INDEX listed_medium ON listed (when_high, when_low, type, stance, claim)
  WHERE when_high > when_low + 31 AND when_high <= when_low + 366;
