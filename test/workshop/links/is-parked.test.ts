import { expect, test } from 'vitest'
import { isParked } from '../../../src/workshop/links/is-parked.ts'

test.each([
  ['www.hugedomains.com', ''],
  ['paper.example', '<title>paper.example - This domain is for sale</title>'],
  ['paper.example', '<body><h1>Buy this domain</h1></body>'],
  ['paper.example', '<p>The domain paper.example may be for sale by its owner!</p>'],
  ['paper.example', '<p>The domain name paper.example is parked</p>'],
  ['paper.example', '<script src="https://img.sedoparking.com/x.js"></script>'],
])('%s is parked: %s', (host, html) => {
  expect(isParked(host, html)).toBe(true)
})

test.each([
  ['paper.example', ''],
  ['paper.example', '<title>A rift</title><p>Cars were parked at the crossing; free for all.</p>'],
  ['nothugedomains.com', '<p>Words.</p>'],
  ['paper.example', `<title>The trade in names</title><p>${'Words on domains. '.repeat(300)}“This domain is for sale”, it said.</p>`],
  ['paper.example', '<p>Words.</p><script>const text = "buy this domain"</script>'],
])('%s is not: %.60s', (host, html) => {
  expect(isParked(host, html)).toBe(false)
})
