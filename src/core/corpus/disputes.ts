import { z } from 'zod'
import { ID } from './attributes.ts'
import type { CorpusProblem } from './corpus-error.ts'
import { type Anchored, createResolver } from './resolve-anchor.ts'
import { parseYaml, type YamlSource } from './yaml-record.ts'

/** Anchors of passages that contradict one another: none of them is shown without the others. */
export type Dispute = readonly string[]

const anchor = z.string('write the id of a passage').regex(ID, 'write the id of a passage, without its #')

const schema = z.looseObject({
  disputes: z
    .array(
      z.array(anchor, 'write a list of ids').min(2, 'write at least two ids').max(4, 'write at most four ids'),
      'write a list of lists of ids',
    )
    .default([]),
})

/** Reads the disputes of a `topics.yaml`. Throws a CorpusError for a schema fault. */
export const parseDisputes = (source: YamlSource): readonly Dispute[] => parseYaml(schema, source).disputes

/** Disputes about passages that are not there, or about one with itself. */
export function lostDisputes(disputes: readonly Dispute[], anchored: Anchored, file: string): readonly CorpusProblem[] {
  const resolve = createResolver(anchored)
  return disputes.flatMap((dispute) => {
    const lost = dispute.find((it) => resolve(it) === undefined)
    if (lost !== undefined)
      return [{ file, message: `Cannot use dispute [${dispute.join(', ')}]: there is no passage ${lost} in this collection` }]
    return new Set(dispute).size < dispute.length
      ? [{ file, message: `Cannot use dispute [${dispute.join(', ')}]: it names one passage twice` }]
      : []
  })
}
