import type { Block } from '../formats/document.ts'

/** Whether a paragraph belongs to the page and not to the article, as its wording shows. */
export const isFurniture = ({ kind, text }: Block): boolean =>
  text.length <= LONGEST &&
  (isTeaser(text) || isCaption(text) || isInvitation(text) || (kind === 'paragraph' && isByline(text)) || ALONE.test(text))

// What is longer says something.
const LONGEST = 400

/** `[Read: …]`, `[Jane Doe: …]`, and `Read more: …`, each with a title and not with a sentence. */
const isTeaser = (text: string): boolean =>
  BRACKETED.test(text) || BRACKETED_NAME.test(text) || (UNBRACKETED.test(text) && text.length <= 200 && !/[.。]$/u.test(text))

const BRACKETED =
  /^\[\s*(?:(?:read|from|listen|watch|see|more|related|explore|also)\b[\p{L}\p{N}’' -]{0,40}:\s[^[\]]+|[^[\]]*\b(?:newsletter|inbox)\b[^[\]]*)\]$/iu
const BRACKETED_NAME = /^\[\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}:\s[^[\]]+[^[\].!?…]\]$/u

// In the languages of the larger papers.
const UNBRACKETED = new RegExp(
  `^(?:${[
    'read(?: more| also| next| on)?|also read|more(?: on this| from [^:]{2,40})?|related(?: (?:articles?|stor(?:y|ies)|coverage))?|recommended(?: reading)?|see also|watch|listen|from the archives?|in case you missed it',
    'lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire(?: aussi)?|voir aussi|lea (?:también|más)|leer más|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|läs (?:också|mer)|les også|læs også|czytaj (?:też|także|więcej)|čtěte také|olvassa el|citește și|ayrıca okuyun|baca juga|xem thêm|đọc thêm',
    'читайте также|читайте також|διαβάστε (?:επίσης|ακόμη)|اقرأ (?:أيضا|أيضًا|المزيد)|إقرأ أيضا|بیشتر بخوانید|קראו (?:גם|עוד)|यह भी पढ़ें|อ่านเพิ่มเติม|相关阅读|延伸阅读|更多阅读|関連記事|あわせて読みたい|관련 ?기사',
  ].join('|')})\\s*[:：|]`,
  'iu',
)

/** What names its photographer and agency, or says that it is a picture. */
const isCaption = (text: string): boolean => CREDIT.test(text) || PICTURE.test(text)

const CREDIT = /\((?:[^()/]{2,80}\s?\/\s?[^()]{2,80}|(?:AP|AFP|EPA|Getty|Reuters) (?:Photo|Images|Image)[^()]{0,60})\)\.?$/u
const PICTURE =
  /^(?:(?:[Pp]hotos?|[Pp]hotograph|[Ii]mage|[Pp]icture|[Ii]llustration|[Cc]redit|[Gg]raphic|[Ff]oto|Bild|Imagen|Crédit(?: photo)?|Фото|图片来源|写真)\s*(?:by|credit)?\s*[:：]|(?:Photograph|Photo|Illustration|Video) by \p{Lu})/u

/** To a newsletter, a subscription, an application or a network. */
const isInvitation = (text: string): boolean => INVITATIONS.some((pattern) => pattern.test(text))

const INVITATIONS: readonly RegExp[] = [
  /^(?:please )?(?:sign up|subscribe) (?:for|to|now|today|here)\b/iu,
  /^(?:get|join|receive|enter|stay)\b.{0,200}\b(?:newsletters?|(?:in|to) your inbox|your e-?mail address)\b/iu,
  /^(?:(?:follow|like) us\b|download (?:our|the) .{0,20}\bapp\b|support (?:our|independent) journalism\b)/iu,
  /^(?:this (?:article|story) (?:was|is) (?:originally )?(?:featured|free)|already a subscriber|you have .{0,20}free articles)\b/iu,
  /^(?:abonnieren sie|newsletter (?:abonnieren|bestellen)|inscrivez-vous|abonnez-vous|suscr[ií]b[ae](?:se|te)|assine|iscriviti|подпишитесь|подписывайтесь|订阅|اشترك)/iu,
]

/** `By Jane Doe`, `April 5, 2024`, `5 min read`, `Updated at 10:00 a.m. ET` */
const isByline = (text: string): boolean => text.length <= 100 && BYLINES.some((pattern) => pattern.test(text))

const BYLINES: readonly RegExp[] = [
  /^[Bb]y \p{Lu}[\p{L}.’'-]*(?:,? (?:and |& )?\p{Lu}[\p{L}.’'-]*){1,9}$/u,
  /^(?:(?:published|updated|posted|last (?:updated|modified))(?: on| at)?:?\s)?(?:\p{L}{3,9},? )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}|\d{4}-\d{2}-\d{2}),?(?: \d{4})?(?:[ ,at]*\d{1,2}[:.]\d{2}.{0,20})?$/iu,
  /^\d{1,3}[ -]?min(?:ute)?s?(?: read)?$/iu,
]

/** What stands alone above or below a text. */
const ALONE =
  /^(?:advertisement|anzeige|publicité|publicidad|реклама|广告|share(?: (?:this|on|via)\b.{0,40})?|tweet|print|save|comments?|\d+ comments?|leave a (?:comment|reply)|copy link|related(?: (?:articles?|stories|content|posts))?|recommended|most (?:read|popular)|what[’']?s your reaction\??|topics?|tags?:.*|filed under:.*|skip to (?:main )?content|continue reading(?: the main story)?|back to top|©.*|copyright\b.*|all rights reserved\.?|[*•·—–_~\s-]+)$/iu
