import { commands as all } from '../../commands/index.ts'

/** The commands of the bot itself. A maintainer may have added explainers of other collections, which samples know nothing of. */
export const commands = all.filter(({ name }) => /^rift(?:-|$)/.test(name))
