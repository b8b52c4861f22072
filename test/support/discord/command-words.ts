import { isRecord } from '../is-record.ts'
import type { Problem } from './problem.ts'
import { type Check, join, problem, string } from './shape.ts'

/** The name of a chat command or an option. */
export const commandName: Check = (value, path) => {
  const problems = string({ min: 1, max: 32 })(value, path)
  if (0 < problems.length) return problems
  const name = String(value)
  return NAME.test(name) && name === name.toLowerCase() ? [] : problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
}

/** The name of what stands in the menu of a user or a message. */
export const menuName: Check = string({ min: 1, max: 32 })

export const description: Check = string({ min: 1, max: 100 })

/** The same text in several languages. */
export const localized =
  (check: Check): Check =>
  (value, path): Problem[] => {
    if (!isRecord(value)) return problem(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')
    return Object.entries(value).flatMap(([locale, text]) => {
      if (!LOCALES.includes(locale)) return problem(join(path, locale), 'ENUM_TYPE_COERCE', `Value "${locale}" is not a valid enum value.`)
      return text === null ? [] : [...check(text, join(path, locale))]
    })
  }

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** Arabic and Hebrew are not among them. */
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(' ')
