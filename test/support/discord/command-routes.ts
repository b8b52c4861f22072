import type { Command, CommandBook } from './command-book.ts'
import { problemsOfCommand, problemsOfCommands, type Scope } from './command-limits.ts'
import { type Answer, refusal, refusalOf } from './problem.ts'
import { type Caught, ok, pathOf, type Request, type Route } from './route.ts'
import { recordsOf, snowflake } from './shape.ts'

/** Registering commands, everywhere or in one guild. */
export function commandRoutes(book: CommandBook, applicationId: string): readonly Route[] {
  const methods = { GET: list, PUT: replace, POST: create }
  return Object.entries(methods).flatMap(([method, act]) =>
    ['/applications/{application}/commands', '/applications/{application}/guilds/{guild}/commands'].map(
      (template): Route => ({
        ...{ method, pattern: pathOf(template), access: 'bot' },
        handle: (request, caught) => forbidden(caught, applicationId) ?? act({ request, book, scope: caught['guild'] ?? 'global' }),
      }),
    ),
  )
}

interface Act {
  readonly request: Request
  readonly book: CommandBook
  readonly scope: string
}

function forbidden({ application, guild }: Caught, applicationId: string): Answer | undefined {
  if (application !== applicationId) return refusal(403, 20012, 'You are not authorized to perform this action on this application')
  const problems = guild === undefined ? [] : snowflake(guild, 'guild_id')
  return problems.length === 0 ? undefined : refusalOf(problems)
}

const kindOf = (scope: string): Scope => (scope === 'global' ? 'global' : 'guild')

function list({ request, book, scope }: Act): Answer {
  const commands = book.list(scope)
  return ok(request.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations))
}

function replace({ request, book, scope }: Act): Answer {
  const problems = problemsOfCommands(request.body, kindOf(scope))
  return 0 < problems.length ? refusalOf(problems) : ok(book.put(scope, recordsOf(request.body)))
}

function create({ request, book, scope }: Act): Answer {
  const problems = problemsOfCommand(request.body, '', kindOf(scope))
  if (0 < problems.length) return refusalOf(problems)
  const { command, isNew } = book.upsert(scope, recordsOf([request.body])[0] ?? {})
  return { status: isNew ? 201 : 200, body: command }
}

/** A list comes in one language unless one asks for all. */
function withoutLocalizations(part: Command): Command {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = part
  const nested = ['options', 'choices'].filter((key) => key in rest).map((key) => [key, recordsOf(rest[key]).map(withoutLocalizations)])
  return { ...rest, ...Object.fromEntries(nested) }
}
