import { boolean, type Check, fault, object, oneOf, string, tagged } from './shape.ts'

/** A `plain_text` object of at most `max` characters. */
export const plainText = (max: number): Check => tagged({ plain_text: { text: string({ min: 1, max }), 'emoji?': boolean } })

/** A `plain_text` or `mrkdwn` object of at most `max` characters. */
export const anyText = (max: number): Check =>
  tagged({
    plain_text: { text: string({ min: 1, max }), 'emoji?': boolean },
    mrkdwn: { text: string({ min: 1, max }), 'verbatim?': boolean },
  })

/** A web address that a person may follow. */
export const link: Check = (value, pointer) => {
  const faults = string({ min: 1, max: 3000 })(value, pointer)
  if (0 < faults.length) return faults
  return URL.canParse(String(value)) ? [] : fault(pointer, 'must be a valid URL')
}

export const style: Check = oneOf('primary', 'danger')

/** The dialog that asks before an action is sent. */
export const confirm: Check = object({
  'title?': plainText(100),
  text: anyText(300),
  'confirm?': plainText(30),
  'deny?': plainText(30),
  'style?': style,
})
