import { describe, expect, test } from 'vitest'
import { problemsOfMessage } from './message-limits.ts'
import { EMPTY_MESSAGE, SERVER_ERROR } from './problem.ts'
import { button, buttons, container, gallery, link, modern, options, row, section, select, text } from './sample-components.ts'
import { refusedMessages } from './sample-messages.ts'

const x = (length: number): string => 'x'.repeat(length)

describe('problemsOfMessage() refuses', () => {
  test.each(refusedMessages)('$name', ({ data, path, code }) => {
    expect(problemsOfMessage(data)).toContainEqual(expect.objectContaining({ path, code }))
  })

  test.each([{}, { content: ' \n ' }, { content: null, embeds: [] }, modern(), { flags: 64 }])('%j as empty', (data) => {
    expect(problemsOfMessage(data)).toMatchObject([{ path: '', code: EMPTY_MESSAGE }])
  })

  test('every flag but five', () => {
    const settable = Array.from({ length: 31 }, (_, bit) => 2 ** bit).filter((flag) => {
      const data = flag === 32768 ? modern(text('a')) : { content: 'a', flags: flag }
      return problemsOfMessage(data).length === 0
    })
    expect(settable).toEqual([4, 64, 4096, 8192, 32768])
    expect(problemsOfMessage({ ...modern(text('a')), flags: -1 })).toMatchObject([{ path: 'flags', code: 'NUMBER_TYPE_MIN' }])
  })

  test.each([null, 'text', [], undefined])('%j, which is no message', (data) => {
    expect(problemsOfMessage(data)).toMatchObject([{ code: 'MODEL_TYPE_CONVERT' }])
  })
})

describe('problemsOfMessage() foresees that the API breaks down', () => {
  test.each([
    [1, 10_158],
    [2, 10_146],
  ])('over %i texts of more than %i bytes together', (count, bytes) => {
    const filled = (size: number) =>
      modern(...Array.from({ length: count }, (_, index) => text(bytesOf(Math.floor((size + index) / count)))))
    expect(problemsOfMessage(filled(bytes))).toEqual([])
    expect(problemsOfMessage(filled(bytes + 1))).toMatchObject([{ code: SERVER_ERROR }])
  })

  test('over more than 64 pictures', () => {
    expect(problemsOfMessage(modern(...Array.from({ length: 6 }, () => gallery(10)), gallery(4)))).toEqual([])
    expect(problemsOfMessage(modern(...Array.from({ length: 6 }, () => gallery(10)), gallery(5)))).toMatchObject([{ code: SERVER_ERROR }])
    const thumbnail = section({ accessory: { type: 11, media: { url: 'https://example.org/a.png' } } })
    expect(problemsOfMessage(modern(...Array.from({ length: 6 }, () => gallery(10)), gallery(3), thumbnail))).toEqual([])
    expect(problemsOfMessage(modern(...Array.from({ length: 6 }, () => gallery(10)), gallery(4), thumbnail))).toMatchObject([
      { code: SERVER_ERROR },
    ])
  })
})

describe('problemsOfMessage() accepts', () => {
  test.each<[string, object]>([
    ['content of 2000', { content: x(2000) }],
    ['texts of 4000 together', modern(text(x(2000)), text(x(2000)))],
    ['2000 emoji of two code units', modern(text('😀'.repeat(2000)))],
    ['40 components', modern(...Array.from({ length: 20 }, () => container()))],
    [
      'five buttons of 80 and 100',
      modern(row(...buttons(5).map((one) => ({ ...one, label: x(80), custom_id: one.custom_id.padEnd(100) })))),
    ],
    ['a button with an emoji only', modern(row(button({ label: undefined, emoji: { name: '🔥' } })))],
    [
      'the shortest of all',
      modern(row(button({ label: 'a', custom_id: 'b' })), row(select({ custom_id: 'c', min_values: 0, options: options(1) }))),
    ],
    ['a container in black with a line', modern(container({ accent_color: 0, components: [{ type: 14, spacing: 1 }] }), gallery(1))],
    ['components without ids of their own', modern(text('a', { id: 0 }), text('b', { id: 0 }), text('c', { id: 2 ** 31 - 1 }))],
    ['a button to buy', modern(row({ type: 2, style: 6, sku_id: '123456789012345678' }))],
    [
      'a menu of 150, 100, 100 and 100',
      modern(row(select({ placeholder: x(150), options: [{ label: x(100), value: x(100), description: x(100) }] }))),
    ],
    ['an embed of fields of 1', { embeds: [{ color: 0, fields: [{ name: 'a', value: 'b' }] }] }],
    [
      'an embed of 256 and 1024',
      { embeds: [{ author: { name: x(256) }, fields: [{ name: x(256), value: x(1024) }], footer: { text: x(2048) } }] },
    ],
    ['a url of 512', modern(row(link({ url: `https://example.org/${x(492)}` })))],
    ['a link into Discord', modern(row(link({ url: 'discord://-/channels/1/2' })))],
    ['a menu of 25 options', modern(row(select({ options: options(25), max_values: 25 })))],
    ['a section with a picture', modern(section({ accessory: { type: 11, media: { url: 'https://example.org/a.png' } } }))],
    [
      'a container of all that fits',
      modern(container({ components: [text('a'), section(), row(link()), { type: 14, spacing: 2 }, gallery(10)] })),
    ],
    ['empty legacy fields beside components', { ...modern(text('a')), content: '', embeds: [], poll: null }],
    ['fields it does not know', { content: 'a', enforce_nonce: false }],
    ['every flag that can be set', { content: 'a', flags: 4 | 64 | 4096 | 8192 }],
    ['embeds of 6000 together', { embeds: [{ description: x(4000) }, { description: x(2000) }] }],
    ['no mentions', { content: '@everyone', allowed_mentions: { parse: [] } }],
    ['some users and all roles', { content: 'a', allowed_mentions: { parse: ['roles'], users: ['123456789012345678'] } }],
    ['buttons below content', { content: 'a', components: [row(button()), row(link())] }],
  ])('%s', (_, data) => {
    expect(problemsOfMessage(data)).toEqual([])
  })
})

/** A short text of so many UTF-8 bytes. */
const bytesOf = (bytes: number): string => '語'.repeat(Math.floor(bytes / 3)) + x(bytes % 3)
