import type { Command } from '../core/command/command.ts'
import type { CommandWord } from '../core/command/command-word.ts'
import type { Invocation } from '../core/command/invocation.ts'
import { parseLine } from '../core/command/parse-line.ts'

/** The commands that a line may name, and how people type their names. */
export interface Vocabulary {
  readonly commands: readonly Command[]
  readonly word: CommandWord
}

/** Reads `/rift rafah`, or `rafah` alone, which asks the first command. */
export function readLine(line: string, vocabulary: Vocabulary): Invocation {
  const { name, command, rest } = splitLine(line, vocabulary)
  if (command === undefined) return { command: name ?? '', arguments: {} }
  return { command: command.name, arguments: parseLine(rest, command.arguments) }
}

/** A line in two: what names the command, and what follows. */
export interface SplitLine {
  /** As typed, without its slash; undefined when the line names none. */
  readonly name: string | undefined
  /** Undefined when there is no command of this name. */
  readonly command: Command | undefined
  readonly rest: string
}

export function splitLine(line: string, { commands, word }: Vocabulary): SplitLine {
  const [, name, rest = ''] = /^\s*\/(\S+)\s*(.*)$/su.exec(line) ?? []
  if (name === undefined) return { name, command: commands[0], rest: line }
  return { name, command: commands.find((it) => it.name === word.usual(name)), rest }
}
