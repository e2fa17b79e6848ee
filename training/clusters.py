#!/usr/bin/env python3
"""Groups frequent English words by their vectors: clusters.py MODEL.onnx TOKENIZER.json > words.clusters

The vectors are the word embeddings of all-MiniLM-L6-v2 (Apache-2.0). K-means on the unit sphere,
seeded, twice: into 64 and into 1,024 groups. One line a word: the word, its coarse and its fine group.
"""
import json, sys
import numpy as np

def varint(b, i):
    r = s = 0
    while True:
        x = b[i]; i += 1
        r |= (x & 127) << s; s += 7
        if x < 128: return r, i

def fields(b, i, end):
    while i < end:
        key, i = varint(b, i)
        if key & 7 == 0:
            v, i = varint(b, i); yield key >> 3, v, None
        elif key & 7 == 2:
            n, i = varint(b, i); yield key >> 3, i, i + n; i += n
        else:
            n = 8 if key & 7 == 1 else 4
            yield key >> 3, i, i + n; i += n

b = open(sys.argv[1], 'rb').read()
tensors = {}
for f, s, e in fields(b, 0, len(b)):
    if f == 7:                                   # graph
        for g, gs, ge in fields(b, s, e):
            if g == 5:                           # initializer
                name, dims, raw, kind = '', [], None, 0
                data = []
                for t, ts, te in fields(b, gs, ge):
                    if t == 1:
                        if te is None: dims.append(ts)
                        else:
                            i = ts
                            while i < te:
                                v, i = varint(b, i); dims.append(v)
                    elif t == 2: kind = ts
                    elif t == 8: name = b[ts:te].decode()
                    elif t == 9: raw = b[ts:te]
                if 'word_embeddings' in name: tensors[name] = (dims, kind, raw)
name = next(n for n, t in tensors.items() if len(t[0]) == 2)
dims, kind, raw = tensors[name]
print(name, dims, kind, file=sys.stderr)
v = np.frombuffer(raw, {1: np.float32, 2: np.uint8, 3: np.int8}[kind]).reshape(dims).astype(np.float32)
if kind != 1:
    v = v - v.mean()                             # zero point and scale do not matter on the sphere
vocab = json.load(open(sys.argv[2]))['model']['vocab']
words = sorted((w for w in vocab if w.isascii() and w.isalpha() and len(w) > 1), key=lambda w: vocab[w])
x = np.array([v[vocab[w]] for w in words])
x = x - x.mean(0)
x /= np.linalg.norm(x, axis=1, keepdims=True)

def kmeans(x, k, rounds):
    rng = np.random.default_rng(5)
    c = x[rng.choice(len(x), k, replace=False)]
    for _ in range(rounds):
        a = (x @ c.T).argmax(1)
        s = np.zeros_like(c)
        np.add.at(s, a, x)
        n = np.linalg.norm(s, axis=1, keepdims=True)
        c = np.where(n > 0, s / np.maximum(n, 1e-9), c)
    return a
coarse, fine = kmeans(x, 64, 20), kmeans(x, 1024, 20)
for i in sorted(range(len(words)), key=lambda i: words[i]):
    print(words[i], coarse[i], fine[i])
