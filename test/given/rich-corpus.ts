import { type Corpus, type CorpusFile, parseCorpus } from '../../src/core/corpus/corpus.ts'
import type { Library } from '../../src/core/library.ts'
import { articleText } from './article.ts'

const PAPER = [
  '## The offensive',
  '{#rafah ¶3}\n{also: tent cities; Who fled?}\nThe offensive in Rafah began in May. Aid was stopped at the crossing, and the tanks went on.',
  '{#aid ¶4}\n{original-id: Doc 9}\nAid for Gaza waited for weeks. The trucks stood in the desert, and the flour spoilt.',
  '## The vote',
  '{#vote ¶5–6}\nThe council held a vote on the weapons, and the U.S. delegation abstained. “We will not wait,” she said.',
].join('\n\n')

const TIMES = [
  '{#truce}\nA truce in Gaza was near in 2024. Netanyahu and Biden spoke for 30 minutes; 1.4m people waited for aid.',
  '{#law}\n{also: courts, rule of law}\nThe judges heard of the offensive. Their ruling on weapons spoke of Rafah by name.',
].join('\n\n')

const TOPICS = [
  'topics:',
  '  - { id: gaza, name: Gaza, kind: place, aliases: [غزة, Gaza Strip, 加沙], related: [rafah] }',
  '  - { id: rafah, name: Rafah, kind: place, aliases: [رفح, Рафах], related: [gaza] }',
  '  - { id: weapons, name: Weapons, kind: idea, aliases: [arms, bombs] }',
].join('\n')

const FILES: readonly CorpusFile[] = [
  { path: 'rift/paper.md', text: articleText({ language: 'en', url: 'https://paper.example/a', author: 'Ann' }, PAPER) },
  {
    path: 'rift/times.md',
    text: articleText({ title: 'The long year', publisher: 'The Times', language: 'en', rights: 'summary' }, TIMES),
  },
  { path: 'rift/ar.md', text: articleText({ language: 'ar' }, '{#ar-1}\nبدأ الهجوم على رفح في مايو. توقفت المساعدات عند المعبر.') },
  {
    path: 'rift/de.md',
    text: articleText({ language: 'de' }, '{#de-1}\nDie Waffenlieferungen begannen im Mai. Die Waffenruhe hielt nicht.'),
  },
  { path: 'rift/zh.md', text: articleText({ language: 'zh' }, '{#zh-1}\n加沙地带的战争仍在继续。援助在过境点被阻止。') },
  { path: 'rift/topics.yaml', text: TOPICS },
  {
    path: 'guide/asking.md',
    text: articleText({ title: 'Guide', language: 'en' }, '{#how-to-ask}\nType a topic, or a question about the aid.'),
  },
  { path: 'news/one.md', text: articleText({ title: 'News', language: 'ru' }, '{#ru-1}\nНаступление на Рафах началось в мае.') },
]

/** Three collections: several articles, languages and scripts, topics, headings, and words that are found but not shown. */
export const richCorpus = (): Corpus => parseCorpus({ folder: 'corpus', edition: '0123456789ab', files: FILES })

/** What could be asked of it: known and unknown words, misspelt ones, topics, other languages, passages, and nothing. */
export const QUESTIONS: readonly string[] = [
  ...['rafah', 'gaza', 'Gaza Strip', 'weapons', 'arms', 'bombs', 'aid', 'aid for gaza', 'tent cities', 'Who fled?', 'courts'],
  ...['When did the offensive in Rafah begin?', 'What did the council vote on?', 'Who abstained?', 'the U.S. delegation', 'us', 'US'],
  ...[
    'rafa',
    'ofensive',
    'wepons',
    'delegaton',
    'Netanyahu',
    'netanyahu biden',
    'Who founded Hezbollah?',
    'pasta',
    'aid pasta',
    '30 minutes',
  ],
  ...[
    '1.4m',
    '2024',
    'rule of law',
    'truce and flour',
    'Where did the trucks stand? Who held a vote?',
    'trucks in the desert',
    'we will not wait',
  ],
  ...[
    'رفح',
    'ما الذي يحدث في رفح؟',
    'المساعدات',
    'غزة',
    'Waffenruhe',
    'Waffen',
    'Wann begannen die Waffenlieferungen?',
    '加沙',
    '战争',
    '援助',
  ],
  ...['Рафах', 'наступление', '#rafah', '#zh-1', '#nope', '', 'the of', '???', '__proto__', 'constructor', '\ud83d', 'x'.repeat(300)],
  ...['topic', 'type a question', 'crossing', 'spoilt flour', 'judges ruling', 'judge', 'truces'],
]

/** Everything that a library says to these questions. */
export const sayingsOf = ({ edition, shelves }: Library, questions: readonly string[] = QUESTIONS) => ({
  edition,
  shelves: Array.from(shelves.values(), (shelf) => ({
    ...{ name: shelf.name, edition: shelf.edition, articles: shelf.articles },
    said: questions.map((question) => [
      shelf.ask(question, { limit: 2, page: 1, characters: 200 }),
      shelf.ask(question, { limit: 2, page: 2, characters: 200 }),
      shelf.rank(question, 10).map(({ id }) => id),
      shelf.suggest(question, 25),
    ]),
  })),
})
