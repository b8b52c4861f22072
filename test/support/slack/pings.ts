import { isRecord } from '../is-record.ts'

/** What in a message would notify someone, as Slack's own marks: `<!channel>`, `<@U0123>`, `<!subteam^S0123>`. */
export function pingsOf(message: unknown): string[] {
  if (!isRecord(message)) return []
  const { text, ...rest } = message
  const linked = message['link_names'] === true || message['parse'] === 'full'
  return [
    ...(typeof text === 'string' ? [...marksOf(text), ...(linked ? namesOf(text) : [])] : []),
    ...Object.values(rest).flatMap(nestedPings),
  ]
}

const MARK = /<(?:@[UW][A-Z0-9]+|![a-z]+(?:\^[A-Z0-9]+)?)(?:\|[^<>]*)?>/gi
const QUIET = /^<!date\^/i

const marksOf = (text: string): string[] => [...text.matchAll(MARK)].map(([mark]) => mark).filter((mark) => !QUIET.test(mark))

const namesOf = (text: string): string[] => text.match(/(?<![\w<])@[a-z][\w.-]*/gi) ?? []

function nestedPings(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(nestedPings)
  if (!isRecord(part)) return []
  return [...ownPings(part), ...Object.values(part).flatMap(nestedPings)]
}

function ownPings({ type, ...fields }: Record<string, unknown>): string[] {
  switch (type) {
    case 'mrkdwn':
    case 'markdown':
      return marksOf(String(fields['text']))
    case 'user':
      return [`<@${fields['user_id']}>`]
    case 'usergroup':
      return [`<!subteam^${fields['usergroup_id']}>`]
    case 'broadcast':
      return [`<!${fields['range']}>`]
    default:
      return []
  }
}
