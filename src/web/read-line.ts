import type { Command } from '../core/command/command.ts'
import type { CommandWord } from '../core/command/command-word.ts'
import type { Invocation } from '../core/command/invocation.ts'
import { parseLine } from '../core/command/parse-line.ts'

/** The commands that a line may name, and how people type their names. */
export interface Vocabulary {
  readonly commands: readonly Command[]
  readonly word: CommandWord
}

/** Reads `/rift rafah`, or `rafah` alone, which asks the first command; undefined when the line names a command that there is not. */
export function readLine(line: string, vocabulary: Vocabulary): Invocation | undefined {
  const { command, rest } = splitLine(line, vocabulary)
  return command && { command: command.name, arguments: parseLine(rest, command.arguments) }
}

/** A line in two: the command that it names, undefined when there is no such command, and what follows. */
export interface SplitLine {
  readonly command: Command | undefined
  readonly rest: string
}

export function splitLine(line: string, { commands, word }: Vocabulary): SplitLine {
  const [, name, rest = ''] = /^\s*\/(\S+)\s*(.*)$/su.exec(line) ?? []
  if (name === undefined) return { command: commands[0], rest: line }
  return { command: commands.find((it) => it.name === word.usual(name)), rest }
}
