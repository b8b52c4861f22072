/**
 * True for a folded English word that says how something is asked rather than what of: a verb of being, doing or moving, a
 * measure, a judgement. A passage may answer without it, so it weighs little when the outcome is decided.
 */
export const isLight = (word: string): boolean => LIGHT.has(word)

const LIGHT: ReadonlySet<string> = new Set(
  `able accept actually add agree allow almost alone already also always amount anyone anything apart apparently appear around ask asked asking
  available avoid away back bad badly based basically be become becomes becoming been before begin begins began believe best better big bigger
  biggest bit bring brings brought call called calls came care carry case cause causes certain chance change changed changes clear clearly close
  come comes coming compare compared concern consider considered consist contain continue could country current currently deal decide decided
  deep did differ difference different difficult direct do done easy effect either else end ended ends enough even ever every everyone everything
  exactly example exist expect expected expects face fact fail failed far feel feeling feels felt few find finds first follow following for form
  former found full further future gave general generally get gets getting give given gives giving go goes going gone good got great group grow
  had hand happy hard has have having held help helped helps here high hold holds hope how however idea important importance include including
  increase instead involve involved issue its keep keeps kept kind knew last late later latest lead leads least leave left less let level like
  likely line list little long longer look looking looks lot lots main mainly major make makes making many matter matters may maybe meant might
  more most mostly move moves moving much must name named near nearly necessary need needed needs never new next nothing now number occur often
  old one ones only open opinion other others otherwise outside over overall own part particular past people perhaps person place plan planned
  play point possible possibly present prevent probably problem process provide put puts quite rather reach reached real really recent recently
  refer relate related result return role run said same saw see seem seemed seems seen sense serious set sets several shown side significant
  similar simply since situation size small so some someone something sometimes soon sort specific stand stands start started starts state
  stay still stop story strong subject such suggest suggests support supposed sure take taken takes taking term terms tell thing think though
  through time times today together told too took top toward towards tried tries true try trying turn turned two type types under use used
  uses using usually various versus view views vs wait wanted wanting was way ways well went whole wide within without word words work worked
  working works world worse worst would wrong year years yet`.split(/\s+/),
)
