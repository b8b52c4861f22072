import fc from 'fast-check'

/** Any text at all, half characters included. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x20, 0x0a, 0x202e, 0xd83d, 0xde00)))
  .map((units) => units.map((unit) => String.fromCharCode(unit)).join(''))

/** Words of many scripts, some of them long, with what ends sentences. */
export const word = fc.constantFrom(
  ...['rift', 'Netanyahu', 'the', 'U.S.', 'said.', '“No.”', 'a', '2024', '—', 'extraordinarily', 'why?', 'end.', '(aside)'],
  ...['غزة', 'القطاع،', 'رفح.', 'ירושלים', 'עזה.', '加沙地带', '戦争。', 'สงคราม', '👩‍👩‍👧‍👦', '🕊️', '😀😀😀', 'é', 'ﷺ'],
)

/** Running text of `min` to `max` words. */
export const prose = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: min, maxLength: max, size: 'max' }).map((words) => words.join(' '))

/** Sentences of `min` to `max` characters that take three bytes each. */
export const dense = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'加沙地带的战争仍在继续。สงคราม'), { minLength: min, maxLength: max, size: 'max' })
    .map((characters) => characters.join(''))

/** What somebody would write who wants to break out of a text. */
export const hostile = fc.constantFrom(
  ...['](<https://evil.example>)', '*bold*', '_under_', '**', '`code`', '``', '#', '# h', '- x', '1. x', '+ x', '> quote', '-# small'],
  ...['@everyone', '@here', '<@1>', '<@!1>', '<@&2>', '<#3>', '<!channel>', '<!here|x>', '<@U0123>', '<!subteam^S1>', '<t:0:R>'],
  ...['~~', '||', '\\', '\\\\', '<b>', '[x](y)', '***', '___', '---', '===', '&lt;', '<https://evil.example|x>', ':smile:', '(', ')'],
)

/** A line of prose and traps, such as a title that somebody wants to break a message with. */
export const hostileLine = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof(hostile, word), { minLength: min, maxLength: max, size: 'max' }).map((parts) => parts.join(' '))
