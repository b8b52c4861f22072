import type { reload as english } from '../en/reload.ts'

/** What becomes of an order to load the corpus again. */
export const reload = {
  'reload.changed': 'עכשיו מוצגת מהדורה <code>{after}</code>; לפני כן הייתה <code>{before}</code>.',
  'reload.unchanged': 'המאמרים לא השתנו: מהדורה <code>{edition}</code> מוצגת כמו קודם.',
  'reload.failed': 'אי אפשר לטעון את המאמרים כפי שהם עכשיו. מהדורה <code>{edition}</code> מוצגת כמו קודם.',
  'reload.goingOn': 'המאמרים נטענים; עד אז מוצגת מהדורה <code>{edition}</code>. איך זה נגמר אפשר לברר בעזרת <code>/{command}</code>.',
  'reload.refused':
    'אי אפשר לטעון את המאמרים לבקשתך: רק מפעילים רשאים, האנשים ששמם ב־<code>OPERATORS</code> בסביבה של הבוט. המזהה שלך הוא <code>{person}</code>.',
} as const satisfies Record<keyof typeof english, string>
