import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { indexCorpus } from '../../../src/core/indexed-corpus.ts'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { ANALYZER_VERSION } from '../../../src/core/search/analyzer-version.ts'
import { dump } from '../../../src/core/snapshot/dump.ts'
import { finish } from '../../../src/core/steps.ts'
import { richCorpus } from '../../given/rich-corpus.ts'

// Scripts that a dictionary parts into words are left out: that changes with every version of ICU, which is part of a snapshot’s key.
const SAMPLES: Readonly<Record<string, string>> = {
  ar: 'وقال إنّ المساعدات لم تصل إلى غزة في عام ٢٠٢٤، والأطفال ينتظرون الشاحنات.',
  ca: 'Les negociacions per a la treva van començar a l’hospital; l’ajuda no va arribar.',
  cs: 'Jednání o příměří začala v květnu a pomoc nepřišla ani k nemocnicím.',
  da: 'Forhandlingerne om våbenhvilen begyndte i maj, men hjælpen nåede ikke frem til børnene.',
  de: 'Die Waffenlieferungen begannen im Mai; für Straßen und Krankenhäuser fehlten 30% der Güter.',
  el: 'Οι διαπραγματεύσεις για την εκεχειρία άρχισαν τον Μάιο, αλλά η βοήθεια δεν έφτασε.',
  en: 'The U.S. organisations’ labour wasn’t recognised: “We will not wait,” US officials said of 1.4m people, 30% of them children.',
  es: 'Las negociaciones de la tregua empezaron en mayo; la ayuda humanitaria no llegó a los niños.',
  fa: 'کمک‌های انسانی به بیمارستان‌ها نرسید و مذاکرات در ماه مه آغاز شد.',
  fi: 'Aselepoa koskevat neuvottelut alkoivat toukokuussa, mutta apua ei saatu sairaaloihin.',
  fr: 'Les négociations sur la trêve ont commencé en mai, mais l’aide n’est pas arrivée aux hôpitaux.',
  he: 'המשא ומתן על הפסקת האש החל במאי, וארה"ב נמנעה; הסיוע לא הגיע לילדים בבתי החולים.',
  hi: 'युद्धविराम की वार्ता मई में शुरू हुई, लेकिन सहायता अस्पतालों तक नहीं पहुँची।',
  hu: 'A tűzszüneti tárgyalások májusban kezdődtek, de a segély nem érte el a kórházakat.',
  id: 'Perundingan gencatan senjata dimulai pada bulan Mei, tetapi bantuan tidak sampai ke rumah sakit.',
  it: 'I negoziati per la tregua sono cominciati a maggio, ma gli aiuti non sono arrivati all’ospedale.',
  ko: '라파 공격은 5월에 시작되었고 구호품은 검문소에서 멈췄다.',
  nl: 'De onderhandelingen over het bestand begonnen in mei, maar de hulp bereikte de ziekenhuizen niet.',
  no: 'Forhandlingene om våpenhvilen begynte i mai, men hjelpen nådde ikke frem til sykehusene.',
  pl: 'Negocjacje w sprawie zawieszenia broni zaczęły się w maju, ale pomoc nie dotarła do szpitali.',
  pt: 'As negociações da trégua começaram em maio, mas a ajuda não chegou às crianças.',
  ro: 'Negocierile pentru armistițiu au început în mai, dar ajutoarele nu au ajuns la spitale.',
  ru: 'Переговоры о перемирии начались в мае, но ещё 30% помощи не дошло до больниц.',
  sv: 'Förhandlingarna om vapenvilan började i maj, men hjälpen nådde inte fram till sjukhusen.',
  tr: 'Ateşkes görüşmeleri mayıs ayında başladı, ancak yardım İstanbul’daki hastanelere ulaşmadı.',
  uk: 'Переговори про перемир’я почалися в травні, але допомога не дійшла до лікарень.',
  ur: 'جنگ بندی کے مذاکرات مئی میں شروع ہوئے لیکن امداد ہسپتالوں تک نہیں پہنچی۔',
  vi: 'Các cuộc đàm phán ngừng bắn bắt đầu vào tháng năm, nhưng viện trợ không đến được bệnh viện.',
  xx: 'A language that nobody knows is Čtený too.',
}

const RECORDED: Readonly<Record<string, number | string>> = {
  version: 4,
  ar: '10b74a04a9e8',
  ca: 'c0420925b270',
  cs: 'e8130762f0d6',
  da: '88aa4a7eb8b2',
  de: 'b725d928c558',
  el: 'c5823845d704',
  en: '2dc27080d9f0',
  es: '9a2cb2d78734',
  fa: '609cfcb541f8',
  fi: '23cb4188cfd8',
  fr: '0a52b1944def',
  he: '8aa12e0c0621',
  hi: '8a4633452796',
  hu: '315efdd159ee',
  id: 'a95839392c7d',
  index: '0d36f5ca6d35',
  it: '1ae5227bf2b1',
  ko: 'ec18b6f7ec5e',
  nl: '969301224a33',
  no: '224f5b8f9a4a',
  pl: 'd0a827eb9ee9',
  pt: '22f139c8da51',
  ro: '615331d40e61',
  ru: 'b763ab4adb2b',
  sv: 'fe8a68207b14',
  tr: '151c3af5b3f7',
  uk: 'e7a73f5c6a9b',
  ur: 'a1775d081da8',
  vi: 'bec4ed87cdd1',
  xx: 'da3dca1ff368',
}

const hashOf = (made: unknown): string => createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 12)

const tokensOf = (language: string, text: string) =>
  createAnalyzer(language)(text).map(({ surface, word, term, parts, stop }) => [surface, word, term, parts, stop])

/** Numbers in their lists as any version of Node.js writes them. */
const plain = (made: unknown): unknown =>
  JSON.parse(JSON.stringify(made, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value)))

test('what texts are taken apart into, and indexed as, is that of this version', () => {
  const { edition, collections } = richCorpus()
  const parted = collections.map((collection) => {
    const articles = collection.articles.filter(({ language }) => language !== 'zh')
    return { ...collection, articles, passages: articles.flatMap(({ passages }) => passages) }
  })
  const made = {
    version: ANALYZER_VERSION,
    ...Object.fromEntries(Object.entries(SAMPLES).map(([language, text]) => [language, hashOf(tokensOf(language, text))])),
    index: hashOf(plain([...dump(finish(indexCorpus({ edition, collections: parted })))])),
  }
  expect(made, 'Kept indexes no longer fit: raise ANALYZER_VERSION in analyzer-version.ts, and record here what is made now').toEqual(
    RECORDED,
  )
})
