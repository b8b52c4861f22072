import { expect, test } from 'vitest'
import { findChromium } from './chromium.ts'

test('the one that is chosen is taken at its word', () => {
  expect(findChromium({ CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' })).toBe('/opt/chromium')
})

test('any other is a program that can be run', () => {
  expect(findChromium({ CHROMIUM_PATH: '', PATH: '' }) ?? '/usr/bin/chromium').toMatch(/^\/usr\/bin\/(?:chromium|google-chrome)/)
})
