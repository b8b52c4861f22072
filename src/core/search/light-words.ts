/**
 * True for a folded English word that says how something is asked rather than what of: a verb of being, doing or moving, a
 * measure, a judgement, an adverb. A passage may answer without it, so it weighs little when the outcome is decided.
 */
export const isLight = (word: string): boolean => LIGHT.has(word) || isForm(word) || (ADVERB.test(word) && !NO_ADVERBS.has(word))

const isForm = (word: string): boolean =>
  ENDING.test(word) && !NO_FORMS.has(word) && ['', 'e'].some((end) => LIGHT.has(word.replace(ENDING, end)))

const ENDING = /(?<=...)(?:e?s|e?d|ing)$/
const NO_FORMS: ReadonlySet<string> = new Set(
  `bites card cars cass closed closes closing currents evening fares ford founded founding generals goods herd hers hops lind news owned
  owning owns planes seed states stats stills wells`.split(/\s+/),
)

const ADVERB = /....ly$/
const NO_ADVERBS: ReadonlySet<string> = new Set(
  `anatoly anomaly assembly beverly butterfly connelly connolly cowardly deadly donnelly elderly family friendly kimberly melancholy monopoly
  multiply piccadilly resupply scholarly sicily supply unfriendly`.split(/\s+/),
)

const LIGHT: ReadonlySet<string> = new Set(
  `able accept across actually add agree allow almost alone along already also always among amount anyone anything apart apparently appear around ask asked asking
  available avoid away back bad badly based basically be become becomes becoming been before begin begins began believe beside besides best better big bigger
  biggest bit bring brings brought call called calls came care carry case cause causes certain chance change changed changes check clear clearly close
  come comes coming compare compared concern consider considered consist contain continue could country current currently date day days deal decide decided
  deep did differ difference different difficult direct do done easy effect either else end ended ends enough entity entities even ever every everyone everything
  exactly example exist expect expected expects face fact fail failed famous far feel feeling feels felt few find finds first focus follow following for form
  former found full further future gave general generally get gets getting give given gives giving go goes going gone good got great group grow
  had hand happy hard has have having held help helped helps here high hold holds hope how however idea impact important importance include including
  increase inside instead involve involved issue its keep keeps kept kind knew larger largest last late later latest lead leads least leave left less let level like
  likely line list little long longer look looking looks lot lots main mainly major make makes making many matter matters may maybe meant mess might
  more most mostly move moves moving much must name named near nearly necessary need needed needs never new next nothing now nowadays number occur often
  old one ones only open opinion other others otherwise outside over overall own part particular past people percentage perhaps person place plan planned
  play point possible possibly present prevent prior probably problem process provide put puts quick quite rather reach reached real really recent recently
  refer referred referring regard relate related result return role run said same saw see seem seemed seems seen sense serious set sets several shown side significant
  similar simply since situation size small smaller so some someone something sometimes soon sort specific stand stands start started starts state
  stay still stop story strong stuff subject such suggest suggests support supposed sure take taken takes taking term terms tell thing think though thought
  through time times today together told too took top toward towards tried tries true try trying turn turned two type types under use used
  uses using usually various versus view views vs wait wanted wanting was way ways well went whole wide within without word words work worked
  working works world worse worst would wrong year years yet`.split(/\s+/),
)
