import { type Corpus, parseCorpus } from '../../src/core/corpus/corpus.ts'
import { createLibrary, type Shelf } from '../../src/core/library.ts'
import { articleText } from './article.ts'

/** Paragraphs on the same matters, in several languages. */
const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The offensive in Rafah began in May. Aid was stopped at the crossing, and the tanks went on.',
    'Hezbollah is an armed movement in Lebanon. “We will answer,” its leader said. “We will not wait.”',
    'Netanyahu and Biden spoke on the telephone for 30 minutes about the hostages in Gaza.',
    'The Security Council held a vote on the ceasefire, and the United States abstained.',
    'In 2024, 1.4m people were displaced. The U.S. sent 2,000 bombs.',
  ],
  ar: [
    'بدأ الهجوم على رفح في مايو. توقفت المساعدات عند المعبر.',
    'حزب الله حركة مسلحة في لبنان. وقال زعيمه: "سوف نرد".',
    'تحدث نتنياهو وبايدن عن الرهائن في غزة.',
  ],
  he: ['המתקפה על רפיח החלה במאי. הסיוע נעצר במעבר.', 'נתניהו וביידן דיברו על החטופים בעזה. ארה"ב נמנעה.'],
  es: [
    'La ofensiva de Rafah empezó en mayo. La ayuda humanitaria fue detenida en el paso fronterizo.',
    'El Consejo de Seguridad votó sobre el alto el fuego. «No basta», dijo el embajador.',
  ],
  de: ['Die Offensive in Rafah begann im Mai. „Das reicht nicht“, sagte der Botschafter. Die Waffenruhe hielt nicht.'],
  zh: ['对拉法的进攻于五月开始。援助在过境点被阻止。', '加沙地带的战争仍在继续。拜登和内塔尼亚胡通了电话。'],
  ja: ['ラファへの攻撃は五月に始まった。支援物資は検問所で止められた。'],
  th: ['การโจมตีราฟาห์เริ่มขึ้นในเดือนพฤษภาคม ความช่วยเหลือถูกหยุดที่ด่านข้ามแดน'],
  ru: ['Наступление на Рафах началось в мае. Помощь была остановлена на границе.'],
  hi: ['राफा पर हमला मई में शुरू हुआ। सहायता सीमा पर रोक दी गई।'],
  ko: ['라파 공격은 5월에 시작되었다. 구호품은 검문소에서 멈췄다.'],
}

const TOPICS = [
  'topics:',
  '  - { id: gaza, name: Gaza, kind: place, aliases: [غزة, עזה, Gaza Strip, 加沙], related: [rafah] }',
  '  - { id: rafah, name: Rafah, kind: place, aliases: [رفح, רפיח, Рафах, ラファ, 拉法], related: [gaza] }',
  '  - { id: hezbollah, name: Hezbollah, kind: organisation, aliases: [حزب الله, Party of God] }',
  '  - { id: netanyahu, name: Benjamin Netanyahu, kind: person, aliases: [Netanyahu, نتنياهو, Bibi] }',
  '  - { id: usa, name: United States, kind: place, aliases: [U.S., USA, الولايات المتحدة] }',
].join('\n')

/** One collection of an article in each language, and topics with names in many scripts. */
export const manyLanguages = (): Corpus =>
  parseCorpus({
    folder: 'corpus',
    edition: '0123456789ab',
    files: [
      ...Object.entries(PARAGRAPHS).map(([language, paragraphs]) => ({
        path: `rift/${language}.md`,
        text: articleText(
          { title: `Article in ${language}`, language, url: `https://paper.example/${language}` },
          paragraphs.map((text, index) => `{#${language}-${index + 1}}\n${text}`).join('\n\n'),
        ),
      })),
      { path: 'rift/topics.yaml', text: TOPICS },
    ],
  })

/** The shelf of these paragraphs, in every language or those named. */
export function shelfIn(...languages: readonly string[]): Shelf {
  const { edition, collections } = manyLanguages()
  const [whole] = collections
  if (whole === undefined) throw new RangeError('There is no collection')
  const articles = whole.articles.filter(({ language }) => languages.length === 0 || languages.includes(language))
  const collection = { ...whole, articles, passages: articles.flatMap(({ passages }) => passages) }
  const shelf = createLibrary({ edition, collections: [collection] }).shelves.get(whole.name)
  if (shelf === undefined) throw new RangeError('There is no shelf')
  return shelf
}
