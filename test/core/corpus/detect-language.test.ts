import { describe, expect, test } from 'vitest'
import { detectLanguage, mainScript } from '../../../src/core/corpus/detect-language.ts'

const ENGLISH = 'The offensive in Rafah began in May, and the tanks went on, while aid for Gaza waited at the crossing for many weeks.'

describe('a short text is known by its script', () => {
  test.each([
    ['今天天气很好', 'zh'],
    ['これはペンです', 'ja'],
    ['東京は日本の首都', 'ja'],
    ['안녕하세요', 'ko'],
    ['שלום', 'he'],
    ['Καλημέρα', 'el'],
    ['สวัสดี', 'th'],
    ['नमस्ते', 'hi'],
    ['غزة', 'ar'],
    ['سلام، حال شما چطور است', 'fa'],
    ['یہ ایک کتاب ہے', 'ur'],
  ])('%s: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('languages that share a script are told apart by their words', () => {
  test.each([
    [ENGLISH, 'en'],
    ['Hello world, how are you today?', 'en'],
    ['La ofensiva en Rafah comenzó en mayo y los tanques siguieron adelante.', 'es'],
    ['Die Offensive in Rafah begann im Mai, und die Panzer rollten weiter.', 'de'],
    ['L’offensive à Rafah a commencé en mai et les chars ont continué.', 'fr'],
    ['Bună ziua, ce mai faci astăzi?', 'ro'],
    ['Mayıs ayında Refah’ta saldırı başladı ve tanklar ilerledi.', 'tr'],
    ['Cuộc tấn công vào Rafah bắt đầu vào tháng Năm.', 'vi'],
    ['Наступление в Рафахе началось в мае, и грузовики с мукой стояли в пустыне.', 'ru'],
    ['Офанзивата в Рафах започна през май и танковете продължиха.', 'bg'],
    ['Наступ у Рафаху почався у травні, і танки йшли далі, а допомога чекала.', 'uk'],
  ])('%s: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  test('among many that have few articles when there is text enough', () => {
    const swahili =
      'Watu wote wamezaliwa huru, hadhi na haki zao ni sawa. Wote wamejaliwa akili na dhamiri, hivyo yapasa watendeane kindugu. '
    expect(detectLanguage(swahili.repeat(3))).toBe('sw')
  })
})

test('a few words of another script change nothing', () => {
  expect(detectLanguage(`${ENGLISH} (رفح, 拉法)`)).toBe('en')
  expect(
    detectLanguage(
      '以色列对拉法的进攻始于五月，美国反对。日本のソニーは日本的公司，坦克继续前进，援助物资在过境点等待了数周之久，沙漠里停着卡车。',
    ),
  ).toBe('zh')
})

test.each(['', '12 345', 'Rafah', '😀'])('a text that tells nothing is English: %j', (text) => {
  expect(detectLanguage(text)).toBe('en')
})

test.each([
  ['Rafah, رفح', 'Latin'],
  ['ソニー', 'Han'],
  ['123', undefined],
])('the main script of %j is %s', (text, script) => {
  expect(mainScript(text)).toBe(script)
})
