import { customId } from './button-limits.ts'
import { textDisplay } from './component-limits.ts'
import type { Problem } from './problem.ts'
import { autoSelect, stringSelect } from './select-limits.ts'
import { array, boolean, byType, type Check, integer, object, oneOf, string } from './shape.ts'

/** Why Discord would refuse a form. */
export const problemsOfModal = (data: unknown): readonly Problem[] =>
  object({
    custom_id: customId,
    title: string({ min: 1, max: 45 }),
    components: array(byType({ 1: inputRow, 10: textDisplay, 18: label }), { min: 1, max: 5 }),
  })(data, '')

const input = {
  custom_id: customId,
  style: oneOf(1, 2),
  'min_length?': integer({ min: 0, max: 4000 }),
  'max_length?': integer({ min: 1, max: 4000 }),
  'required?': boolean,
  'value?': string({ max: 4000 }),
  'placeholder?': string({ max: 100 }),
}

const inputRow: Check = object({
  components: array(byType({ 4: object({ ...input, label: string({ min: 1, max: 45 }) }) }), { min: 1, max: 1 }),
})

const named: Check = object({ custom_id: customId })

const label: Check = object({
  label: string({ min: 1, max: 45 }),
  'description?': string({ max: 100 }),
  component: byType({
    ...{
      3: stringSelect,
      4: object(input),
      5: autoSelect('user'),
      6: autoSelect('role'),
      7: autoSelect('user', 'role'),
      8: autoSelect('channel'),
    },
    // Not checked further: the bot uses none of them.
    ...{ 19: named, 21: named, 22: named, 23: named },
  }),
})
