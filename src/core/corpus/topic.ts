import { z } from 'zod'
import { CorpusError, type CorpusProblem } from './corpus-error.ts'
import { isBlank, oneLine } from './legible.ts'
import { parseYaml, type YamlSource } from './yaml-record.ts'

/** Something the collection speaks about, under all the names people use for it. */
export interface Topic {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'place' | 'organisation' | 'event' | 'idea'
  /** Other spellings, abbreviations and scripts; a query for one finds passages that use another. */
  readonly aliases: readonly string[]
  /** Ids of topics worth asking about next. */
  readonly related: readonly string[]
}

const name = z
  .string('write text, in quotes if it is a number')
  .max(60, 'longer than 60 characters')
  .transform(oneLine)
  .refine((text) => !isBlank(text), 'it is empty')
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,47}$/, 'write lower-case letters, digits and hyphens, at most 48')

const schema = z.strictObject({
  topics: z.array(
    z.strictObject({
      id,
      name,
      kind: z.enum(['person', 'place', 'organisation', 'event', 'idea'], 'write person, place, organisation, event or idea'),
      aliases: z.array(name).default([]),
      related: z.array(id).default([]),
    }),
  ),
  // Read by parseDisputes.
  disputes: z.unknown().optional(),
})

/** Reads `topics.yaml`. Throws a CorpusError for a schema fault, a repeated id or name, or an unknown relation. */
export function parseTopics(source: YamlSource): readonly Topic[] {
  const { topics } = parseYaml(schema, source)
  const ids = new Set(topics.map((topic) => topic.id))
  const taken = new Map<string, string>()
  const problems: CorpusProblem[] = []
  const refuse = (topic: Topic, message: string) => problems.push({ file: source.file, line: lineOfTopic(source, topic.id), message })
  for (const topic of topics) {
    for (const form of [`#${topic.id}`, topic.name, ...topic.aliases]) {
      const key = form.toLowerCase()
      const owner = taken.get(key)
      if (owner !== undefined) refuse(topic, `Cannot use "${form}" for topic ${topic.id}: it already stands for ${owner}`)
      taken.set(key, topic.id)
    }
    for (const other of topic.related) if (!ids.has(other)) refuse(topic, `Cannot relate ${topic.id} to ${other}: there is no such topic`)
  }
  if (0 < problems.length) throw new CorpusError(problems)
  return topics
}

/** The line of the file on which a topic begins. */
export function lineOfTopic({ text, firstLine }: YamlSource, topic: string): number {
  const index = text.split('\n').findIndex((line) => beginsTopic(line.replace(/["']/g, ''), topic))
  return firstLine + Math.max(index, 0)
}

const beginsTopic = (line: string, topic: string): boolean => new RegExp(`\\bid: *${topic} *(?:[,}]|$)`).test(line)
