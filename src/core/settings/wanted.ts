import type { Sentence } from '../voice/sentence.ts'
import { BOUNDS, CHOICES } from './bounds.ts'
import type { Field } from './policy.ts'

const MOST = { most: BOUNDS.list }

/** What to write as each field. */
export const wanted: Readonly<Record<Field, Sentence>> = {
  enabled: { key: 'refusals.wanted.switch' },
  collections: { key: 'refusals.wanted.collections', values: MOST },
  topicsAllowed: { key: 'refusals.wanted.topicsOrAll', values: MOST },
  topicsBlocked: { key: 'refusals.wanted.topics', values: MOST },
  visibility: { key: 'refusals.wanted.choice', values: { choices: CHOICES.visibility } },
  share: { key: 'refusals.wanted.choice', values: { choices: CHOICES.share } },
  excerpts: { key: 'refusals.wanted.number', values: BOUNDS.excerpts },
  length: { key: 'refusals.wanted.choice', values: { choices: CHOICES.length } },
  language: { key: 'refusals.wanted.choice', values: { choices: CHOICES.language } },
  askerCooldown: { key: 'refusals.wanted.seconds', values: BOUNDS.cooldown },
  channelCooldown: { key: 'refusals.wanted.seconds', values: BOUNDS.cooldown },
  managerRoles: { key: 'refusals.wanted.roles', values: MOST },
  managerPeople: { key: 'refusals.wanted.people', values: MOST },
  notice: { key: 'refusals.wanted.line', values: { most: BOUNDS.notice } },
  auditChannel: { key: 'refusals.wanted.channel' },
}
