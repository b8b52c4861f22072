import { type Language, languageOf } from '../voice/languages.ts'
import type { Reach } from './place.ts'

/** What the moderators of a channel have decided about answers in it. Each field is decided, inherited and undone by itself. */
export interface ChannelPolicy {
  /** Whether there are answers at all. */
  readonly enabled: boolean
  /** Names of the collections that may be asked, the usual one first; all of them when null. */
  readonly collections: readonly string[] | null
  /** Ids of the only topics that may be asked about; all of them when null. */
  readonly topicsAllowed: readonly string[] | null
  /** Ids of topics that are kept out, whatever else is allowed. */
  readonly topicsBlocked: readonly string[]
  /** Who reads an answer; `asker`: whoever asks decides, and it is private unless they do. */
  readonly visibility: 'private' | 'public' | 'asker'
  /** Who may put a private answer in front of everybody. */
  readonly share: 'everyone' | 'managers' | 'nobody'
  /** Excerpts to an answer. */
  readonly excerpts: number
  /** How long an excerpt may be; {@link LENGTHS} has the characters. */
  readonly length: 'short' | 'medium' | 'long'
  /** What the bot's own words are in; `auto`: in the language of whoever asks. */
  readonly language: 'auto' | Language
  /** Seconds between two questions of one asker; 0 for none. */
  readonly askerCooldown: number
  /** Seconds between two questions in the channel; 0 for none. */
  readonly channelCooldown: number
  /** Ids of roles whose people may change the settings. */
  readonly managerRoles: readonly string[]
  /** Ids of people who may change the settings. */
  readonly managerPeople: readonly string[]
  /** A line below each answer; none when null. */
  readonly notice: string | null
  /** Id of the channel that gets a line about each change; none when null. Only a whole workspace has one. */
  readonly auditChannel: string | null
}

/** What can be decided. */
export type Field = keyof ChannelPolicy

/** Private first: a member decides to speak in front of everybody, the bot does not. */
export const DEFAULT_POLICY: ChannelPolicy = {
  enabled: true,
  collections: null,
  topicsAllowed: null,
  topicsBlocked: [],
  visibility: 'asker',
  share: 'everyone',
  excerpts: 3,
  length: 'medium',
  language: 'auto',
  askerCooldown: 0,
  channelCooldown: 0,
  managerRoles: [],
  managerPeople: [],
  notice: null,
  auditChannel: null,
}

/** Every field, in the order in which settings are shown. */
export const FIELDS: readonly Field[] = [
  'enabled',
  'collections',
  'topicsAllowed',
  'topicsBlocked',
  'visibility',
  'share',
  'excerpts',
  'length',
  'language',
  'askerCooldown',
  'channelCooldown',
  'managerRoles',
  'managerPeople',
  'notice',
  'auditChannel',
]

/** Whether a field can be decided so far from the workspace: one that concerns all of it only there. */
export const isDecidable = (field: Field, reach: Reach): boolean => field !== 'auditChannel' || reach === 'workspace'

/** Whether a word is the name of a field. */
export const isField = (word: string): word is Field => Object.hasOwn(DEFAULT_POLICY, word)

/** The most characters of an excerpt. */
export const LENGTHS: Readonly<Record<ChannelPolicy['length'], number>> = { short: 400, medium: 800, long: 1600 }

/** The language to speak in, to somebody whose client is set to a BCP 47 tag; null when that is not known. */
export const speaks = ({ language }: Pick<ChannelPolicy, 'language'>, locale: string | null): Language =>
  language === 'auto' ? languageOf(locale) : language

/** Who reads an answer, when its asker wants it `private` or `public` or does not say. */
export function audienceOf({ visibility }: ChannelPolicy, wanted: 'private' | 'public' | undefined): 'channel' | 'asker' {
  const decided = visibility === 'asker' ? (wanted ?? 'private') : visibility
  return decided === 'public' ? 'channel' : 'asker'
}
