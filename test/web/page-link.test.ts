import { expect, test } from 'vitest'
import { pageLink } from '../../src/web/page-link.ts'

test.each([
  [{ line: '/rift a & b', chosen: undefined }, undefined, '/?q=%2Frift+a+%26+b'],
  [{ line: '/rift', chosen: 'he' }, undefined, '/?q=%2Frift&lang=he'],
  [{ line: '/rift', chosen: 'he' }, 'rift|query=#one', '/?q=%2Frift&button=rift%7Cquery%3D%23one&lang=he'],
] as const)('of %j with the button %j', (visit, button, link) => {
  expect(pageLink(visit, button)).toBe(link)
})
