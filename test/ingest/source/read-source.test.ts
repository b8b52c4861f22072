import { expect, test } from 'vitest'
import { readSource } from '../../../src/ingest/source/read-source.ts'

const read = (source: string) => readSource(source, { reach: 'public', milliseconds: 1000 })

test.each(['http://127.0.0.1/a', 'HTTPS://127.0.0.1/a'])('%s is fetched', async (source) => {
  await expect(read(source)).rejects.toThrow('Cannot fetch: ')
})

test('another kind of address is refused by name', async () => {
  await expect(read('ftp://paper.example/a')).rejects.toThrow('only http and https addresses are fetched')
})

test.each(['nowhere/a.html', 'c:/nowhere/a.html'])('%s is a file', async (source) => {
  await expect(read(source)).rejects.toThrow('ENOENT')
})
