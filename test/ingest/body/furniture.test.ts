import { describe, expect, test } from 'vitest'
import { isFurniture } from '../../../src/ingest/body/furniture.ts'

describe('what belongs to the page is known by its wording', () => {
  test.each([
    '[Read: Why piers break]',
    '[From the May 2020 issue: The last ferry]',
    '[Jane Doe: The island that votes alone]',
    '[What you need to know: Get The Daily in your inbox.]',
    'Read more: The island that votes alone',
    'RELATED: Ten piers to see',
    'Lire aussi : Le dernier bac',
    'Lesen Sie auch: Die letzte Fähre',
    'Читайте также: Последний паром',
    'اقرأ أيضا: العبارة الأخيرة',
    '相关阅读：最后的渡轮',
    'The pier in March. (Jo Smith / Reuters)',
    'Passengers wait on Friday. (AP Photo/Jo Smith)',
    'Photo: Jo Smith',
    'Illustration by Jo Smith',
    'Sign up for our newsletter, with all that happens on the islands.',
    'Subscribe to The Daily and read what matters.',
    'Get the best of the islands in your inbox, every morning.',
    'Follow us on all networks',
    'By Jane Doe',
    'By Jane Doe and Li Wei',
    'April 5, 2024',
    'Published on 5 April 2024 at 10:00',
    '5 min read',
    'Advertisement',
    'ADVERTISEMENT',
    'Share this article',
    '12 Comments',
    'What’s Your Reaction?',
    '© 2024 The Island Paper',
    '* * *',
  ])('%s', (text) => {
    expect(isFurniture({ kind: 'paragraph', text })).toBe(true)
  })
})

describe('what an article says stays', () => {
  test.each([
    'Read: it is an imperative, and he used it as one.',
    'By the time he left, nobody had noticed.',
    'By Friday the harbour was full of ice',
    'Get out of the way, he wrote in an email to the council.',
    'Join hands, she told them, and they walked to the pier.',
    'The photographs were taken by Jo Smith.',
    'The ferry (or what was left of it) came in at noon.',
    'The rate fell to 3 (or 4 / 5 by another count) in April, said the bank.',
    'Subscribe was the word that the court could not agree on.',
    'On April 5, 2024, the ferry stopped.',
    'He shared this.',
    'Follow the money.',
    '[Alden: Did you see that?]',
    '[He laughs: nobody had told him.]',
    'Related questions were asked in parliament.',
  ])('%s', (text) => {
    expect(isFurniture({ kind: 'paragraph', text })).toBe(false)
  })

  test('a long paragraph, however it begins', () => {
    expect(isFurniture({ kind: 'paragraph', text: `Sign up for the newsletter, ${'they told all who came. '.repeat(20)}` })).toBe(false)
  })
})
