import { cutText } from './cut.ts'
import { isolate } from './isolate.ts'
import type { Spans } from './span.ts'

/** Every sentence that the bot itself says, in one place, apart from the words of articles. */
export const phrases = {
  broken: 'Something broke on our side, and it has been logged. Please try again in a moment.',
  unknownCommand: 'This button or command belongs to another version of Rift. Please ask again.',
  notFound: (query: string): Spans => [{ text: 'Nothing found for ' }, { text: isolate(query), bold: true }, { text: '.' }],
  nothingToLookUp: 'There is nothing to look up in this. Ask with a name, a place or a few words.',
  noSuchPassage: (anchor: string): Spans => [
    { text: 'There is no passage ' },
    { text: anchor, code: true },
    { text: ' here; it may have moved. Please ask again.' },
  ],
  noMore: 'That was everything found.',
  unknownWords: (words: readonly string[]): Spans => [{ text: 'Nothing here about ' }, ...listed(words), { text: '.' }],
  closest: (unknown: readonly string[], topic: string | undefined): Spans => [
    { text: 'Nothing here about ' },
    ...listed(unknown),
    ...(topic === undefined
      ? [{ text: '; these come closest:' }]
      : [{ text: '; closest on ' }, { text: typed(topic), bold: true }, { text: ':' }]),
  ],
  apart: (words: readonly string[]): Spans => [
    { text: 'No passage speaks of all this together; these come closest' },
    ...(words.length === 0 ? [] : [{ text: ', the first without ' }, ...listed(words)]),
    { text: ':' },
  ],
  knownWords: (words: readonly string[]): Spans => [
    { text: 'Some passages mention ' },
    ...listed(words),
    { text: words.length === 1 ? ': ask about that alone.' : ': ask about one of them alone.' },
  ],
  corrected: (word: string, read: string): Spans => [
    { text: typed(word), italic: true },
    { text: ' was read as ' },
    { text: read, bold: true },
    { text: '. ' },
  ],
  usage: (ask: string, help: string): Spans => [
    { text: 'Ask with a topic or a question, such as ' },
    { text: `/${ask} rafah`, code: true },
    { text: '. Only you see the answer unless you make it public. How the rest works: ' },
    { text: `/${help}`, code: true },
    { text: '.' },
  ],
  offered: 'You could ask about:',
  summaryOf: (locator: string): string => `Our summary of ${locator}`,
  quotedFrom: (locator: string): string => `Quoted from ${locator}`,
  edition: (edition: string): string => `Edition ${edition}`,
  page: (page: number): string => `page ${page}`,
  omitted: (count: number): string =>
    count === 1 ? 'One more excerpt did not fit into this message.' : `${count} more excerpts did not fit into this message.`,
  sources: 'Sources',
  passagesOf: (count: number): string => (count === 1 ? '1 passage' : `${count} passages`),
  summaries: 'summaries in our words',
  quotations: 'in its own words',
  moreArticles: (count: number): string => (count === 1 ? 'One more article is not listed.' : `${count} more articles are not listed.`),
  more: 'More',
  moreFrom: (title: string): string => `More from ${title}`,
  before: '◀ Before',
  after: 'After ▶',
  openSource: 'Open source',
  share: 'Share',
  switchedOff: 'The moderators have switched Rift off in this channel.',
  collectionKeptOut: (others: readonly string[]): string =>
    `The moderators keep this collection out of this channel${others.length === 0 ? '.' : `; here you can ask about ${others.join(', ')}.`}`,
  collectionsGone: 'The collections that the moderators chose for this channel are no longer there; they can choose others.',
  topicKeptOut: 'The moderators keep this topic out of this channel.',
  topicsLimited: 'The moderators have limited this channel to certain topics, and this is none of them.',
  waitFor: (seconds: number): string =>
    `Please ask again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}: the moderators keep a pause between questions in this channel.`,
  shareKeptBack: 'The moderators do not let answers be shared in this channel.',
  notManager: (reach: 'channel' | 'parent' | 'grandparent' | 'workspace'): string =>
    reach === 'channel'
      ? 'Cannot change these settings: it takes somebody who may manage this channel, or a manager named in the settings.'
      : 'Cannot change these settings: it takes somebody who may manage all of this workspace, or a manager named in its settings.',
  nothingToModerate: 'Cannot change settings here: a direct message has none. Use a channel.',
  noSuchReach: 'Cannot change these settings: this channel stands under no other.',
  noSuchField: 'Cannot change this setting: there is none by that name. Open the settings again.',
  alreadySo: 'Nothing was changed: it is so already.',
  nothingToUndo: 'Cannot undo: there is no change left to undo here.',
  storeAway: 'Cannot do this: the settings cannot be reached, and nothing is promised. Look again in a minute before you repeat it.',
} as const

/** Words in bold, with "or" before the last. */
function listed(words: readonly string[]): Spans {
  const shown = words.slice(0, MOST_LISTED).map(typed)
  return shown
    .flatMap((text, index) => [{ text: index === 0 ? '' : index === shown.length - 1 ? ' or ' : ', ' }, { text, bold: true }])
    .filter(({ text }) => text !== '')
}

/** A word from a query, short enough for a sentence of ours. */
const typed = (word: string): string => isolate(cutText(word, LONGEST_LISTED))

const MOST_LISTED = 8
const LONGEST_LISTED = 40
