import { isRecord } from '../is-record.ts'
import type { Problem } from './problem.ts'
import { array, boolean, both, type Check, join, object, oneOf, problem, snowflake } from './shape.ts'

/** The field `allowed_mentions`. */
export const allowedMentions: Check = (value, path) =>
  both(
    object({
      'parse?': array(oneOf('roles', 'users', 'everyone')),
      'roles?': array(snowflake, { max: 100 }),
      'users?': array(snowflake, { max: 100 }),
      'replied_user?': boolean,
    }),
    unambiguous,
  )(value, path)

/** Either all users or some: both cannot be meant, and the same for roles. */
const unambiguous: Check = (value, path) => {
  if (!isRecord(value)) return []
  return ['users', 'roles'].flatMap((kind): Problem[] => {
    const listed = value[kind]
    const parsed = Array.isArray(value['parse']) && value['parse'].includes(kind)
    if (!parsed || !Array.isArray(listed) || listed.length === 0) return []
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`
    return problem(join(path, 'parse'), 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message)
  })
}
