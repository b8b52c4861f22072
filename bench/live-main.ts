import { type Live, live } from './live.ts'
import { machineLine, machineOf } from './machine.ts'
import type { Stall } from './stall.ts'
import { tableOf } from './table.ts'

const sizes = process.argv.slice(2).map(Number)
const columns: (readonly [number, Live])[] = []
for (const size of 0 < sizes.length ? sizes : [10, 10_000]) columns.push([size, await live(size)])

const row = (name: string, of: (it: Live) => number) => [name, ...columns.map(([, it]) => String(Math.round(of(it))))]
const rowsOf = (name: string, stall: (it: Live) => Stall) => [
  row(`${name}: ms until it is served`, (it) => stall(it).took),
  row(`${name}: event loop late by, ms, p99`, (it) => stall(it).delayP99),
  row(`${name}: event loop late by, ms, at most`, (it) => stall(it).delayMax),
  row(`${name}: questions answered meanwhile`, (it) => stall(it).answers),
  row(`${name}: longest wait of one, ms`, (it) => stall(it).longestWait),
]

console.log(
  tableOf([
    ['articles of ten passages', ...columns.map(([size]) => String(size))],
    ...rowsOf('one saved', ({ saved }) => saved),
    row('all changed: ms of writing', ({ writing }) => writing),
    ...rowsOf('all changed', ({ checkedOut }) => checkedOut),
  ]),
)
console.log(machineLine(machineOf(new Date())))
