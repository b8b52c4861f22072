import type { rights as english } from '../en/rights.ts'

/** What the rights of an article, its date and its sort say about an excerpt. */
export const rights = {
  'rights.disputes': 'צד אחר של העניין',
  'rights.supersedes': 'המאמר המאוחר יותר',
  'rights.superseded': 'הוחלף במאמר מאוחר יותר',
  'rights.foundIn': 'נמצא ב־{locator}',
  'rights.keptBack.rights': 'הזכויות במאמר הזה מתירות קישור אליו, ואף לא מילה מתוכו.',
  'rights.keptBack.answer': 'התשובה הזאת מציגה את כל המילים מהמאמר שהזכויות בו מתירות.',
  'rights.keptBack.day': 'היום כבר הוצגו כל המילים מהמאמר הזה שהזכויות בו מתירות ביום אחד. מחר אפשר יהיה להציג עוד.',
  'rights.genre.news': 'חדשות',
  'rights.genre.analysis': 'ניתוח',
  'rights.genre.opinion': 'דעה',
  'rights.genre.interview': 'ריאיון',
  'rights.genre.review': 'ביקורת',
} as const satisfies Record<keyof typeof english, string>
