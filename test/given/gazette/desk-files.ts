import { articleText } from '../article.ts'

/** A collection `desk` with one article of each sort that is not simply shown. */
export const DESK = {
  'desk/mill.md': articleText(
    { title: 'The mill', published: '2023-02-01', supersededBy: 'mill-again' },
    '{#mill-old}\nThe old mill by the weir grinds twelve tonnes of barley in a week, its owner told visitors.',
  ),
  'desk/mill-again.md': articleText(
    { title: 'The mill, corrected', published: '2024-02-01' },
    '{#mill-new}\nThe old mill by the weir grinds seven tonnes of barley in a week, and never ground more.',
  ),
  'desk/police.md': articleText(
    { title: 'What the police counted', publisher: 'The Police Paper' },
    '{#march-police}\nThe police said that four hundred people joined the lantern march through the old quarter.',
  ),
  'desk/organisers.md': articleText(
    { title: 'What the organisers counted', publisher: 'The Lantern' },
    '{#march-organisers}\nIts organisers counted nine thousand walkers from the fish market to the chapel.',
  ),
  'desk/view.md': articleText(
    { title: 'Tear the pier down', genre: 'opinion' },
    '{#pier-down}\nThe concrete pier is an insult to the seals, and it ought to be torn down before winter.',
  ),
  'desk/secret.md': articleText(
    { title: 'The orchard affair', embargo: '2999-01-01' },
    '{#orchard-affair}\nThe orchard was sold to a consortium of astronomers for one symbolic pear.',
  ),
  'desk/harbour.md': articleText(
    { title: 'The harbour', url: 'https://paper.example/harbour' },
    [
      '{#cranes ¶1}\nThree yellow cranes unload timber in the inner harbour on every second Tuesday.',
      '{#divers ¶2}\nDivers found an anchor from the age of sail below the customs house.',
      '{#keeper ¶3}\nThe keeper of the harbour writes down the names of all ships by hand.',
    ].join('\n\n'),
  ),
  'desk/discord-quota.md': quota('A glacier', 'the glacier crept towards its %s by as much as anybody there had measured'),
  'desk/slack-quota.md': quota('A volcano', 'the volcano threw its ash above the %s in the night while everyone slept'),
  'desk/topics.yaml': 'topics: []\ndisputes: [[march-police, march-organisers]]\n',
}

/** An article of two long passages of which a hundred words may be shown in a day. */
function quota(title: string, sentence: string): string {
  const passage = (id: string, place: string) =>
    `{#${id}}\n${Array.from({ length: 5 }, (_, index) => `In year ${index + 1} ${sentence.replace('%s', place)}.`).join(' ')}`
  const [, noun] = title.split(' ')
  return articleText(
    { title, rights: '{ quote: 40, answer: 60, day: 100 }', credit: 'By courtesy of the survey' },
    `${passage(`${noun}-lake`, 'lake')}\n\n${passage(`${noun}-road`, 'road')}`,
  )
}
