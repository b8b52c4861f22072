/** The base of an English word whose form no rule would lead back to it: froze, freeze; children, child. Any other word stays. */
export const baseForm = (word: string): string => FORMS.get(word) ?? word

const FORMS: ReadonlyMap<string, string> = new Map(
  `arose arise, arisen arise, ate eat, eaten eat, awoke awake, beaten beat, became become, began begin, begun begin, bent bend, bet bet, bled bleed,
  blew blow, blown blow, bought buy, bred breed, broke break, broken break, brought bring, built build, burnt burn, came come, caught catch,
  chose choose, chosen choose, clung cling, crept creep, dealt deal, died die, dying die, drank drink, drunk drink, drawn draw, drew draw, driven drive,
  drove drive, dug dig, fed feed, fallen fall, fell fall, felt feel, fled flee, flew fly, flown fly, forbade forbid, forbidden forbid, forgave forgive,
  forgot forget, forgotten forget, fought fight, froze freeze, frozen freeze, gave give, given give, gone go, went go, grew grow, grown grow, heard hear,
  held hold, hid hide, hidden hide, hung hang, kept keep, knew know, known know, laid lay, led lead, left leave, lent lend, lost lose, lying lie, made make,
  meant mean, met meet, paid pay, ran run, rang ring, risen rise, rose rise, said say, sang sing, sung sing, sank sink, sunk sink, sat sit, saw see,
  seen see, sent send, shaken shake, shook shake, shot shoot, shown show, slept sleep, slid slide, sold sell, sought seek, spent spend, spoke speak,
  spoken speak, sprang spring, spun spin, stole steal, stolen steal, stood stand, struck strike, stuck stick, swam swim, swept sweep, swore swear,
  sworn swear, swung swing, taken take, took take, taught teach, thought think, threw throw, thrown throw, told tell, tore tear, torn tear,
  understood understand, undertook undertake, withdrawn withdraw, withdrew withdraw, withheld withhold, woke wake, won win, wore wear, worn wear,
  wound wind, written write, wrote write, children child, feet foot, geese goose, lives life, men man, mice mouse, people person, teeth tooth,
  wives wife, women woman, worse bad, worst bad, better good, best good`
    .split(/,\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(' ')
      return [form, base]
    }),
)
