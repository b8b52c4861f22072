import { expect, test } from 'vitest'
import { webUrl } from '../../src/web/web-url.ts'

test.each([
  ['https://paper.example/a', 'https://paper.example/a'],
  ['http://paper.example', 'http://paper.example/'],
  [' HTTPS://Paper.Example/"x" ', 'https://paper.example/%22x%22'],
  ['https://paper.example/غزة#:~:text=a', 'https://paper.example/%D8%BA%D8%B2%D8%A9#:~:text=a'],
])('%j is %s', (text, url) => {
  expect(webUrl(text)).toBe(url)
})

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//x',
  '/a',
  '',
])('%j is none', (text) => {
  expect(webUrl(text)).toBeUndefined()
})
