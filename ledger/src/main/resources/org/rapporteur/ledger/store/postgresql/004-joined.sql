-- What people joined and parted holds when claims are compared again.
CREATE INDEX review_joined ON review (value, key) WHERE action IN ('merge', 'split');
