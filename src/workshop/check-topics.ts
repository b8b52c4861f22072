import type { CorpusFiles } from '../core/corpus/corpus.ts'
import { lineOfTopic, type Topic } from '../core/corpus/topic.ts'
import type { Shelf } from '../core/library.ts'
import { type Analyzer, createAnalyzer } from '../core/search/analyzer.ts'
import type { Finding } from './finding.ts'
import { topicCoverage } from './topic-coverage.ts'

/** Topics that no passage speaks of under any of their names, and names that search cannot tell apart. */
export function checkTopics(shelf: Shelf, { folder, files }: CorpusFiles): readonly Finding[] {
  const path = `${shelf.name}/topics.yaml`
  const file = files.find((it) => it.path === path)
  if (file === undefined || !('text' in file)) return []
  const source = { file: `${folder}/${path}`, text: file.text, firstLine: 1 }
  const error = ({ id }: Topic, message: string): Finding => ({
    severity: 'error',
    rule: 'topic',
    file: source.file,
    line: lineOfTopic(source, id),
    message,
  })
  const coverage = topicCoverage(shelf)
  const silent = shelf.topics.filter(({ id }) => !coverage.has(id))
  return [
    ...silent.map((topic) =>
      error(topic, `Cannot offer topic ${topic.id}: no passage has any of its names; add the one that the text uses`),
    ),
    ...clashesIn(shelf).map(({ topic, name, other }) =>
      error(
        topic,
        `Cannot tell "${name}" of topic ${topic.id} from "${other.name}" of topic ${other.topic.id}: search reads both alike; keep one`,
      ),
    ),
  ]
}

interface Named {
  readonly topic: Topic
  readonly name: string
}

/** Names of different topics that are one to the search, such as a singular and its plural; the same words are refused earlier. */
function clashesIn({ topics, articles }: Shelf): readonly (Named & { readonly other: Named })[] {
  const languages = [...new Set(articles.map(({ language }) => language.toLowerCase().split('-')[0] ?? ''))]
  const found = new Map<string, Named & { readonly other: Named }>()
  for (const language of languages) {
    const analyze = createAnalyzer(language)
    const owners = new Map<string, Named>()
    for (const topic of topics) {
      for (const name of [topic.name, ...topic.aliases]) {
        const key = keyOf(name, analyze)
        const other = owners.get(key)
        if (other === undefined) owners.set(key, { topic, name })
        else if (other.topic !== topic) found.set(`${topic.id} ${name}`, { topic, name, other })
      }
    }
  }
  return [...found.values()]
}

/** What a name is to the search; words such as "the" do not count, except in a name that has no others. */
function keyOf(name: string, analyze: Analyzer): string {
  const tokens = analyze(name)
  const telling = tokens.filter(({ stop }) => !stop)
  return (0 < telling.length ? telling : tokens).map(({ term }) => term).join(' ')
}
