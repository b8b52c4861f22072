import type { privacy as english } from '../en/privacy.ts'

/** What is kept about people, and for how long. */
export const privacy = {
  'privacy.title': '<b>מה Rift שומר, ולכמה זמן</b>',
  'privacy.questions': 'שאלות ותשובות אינן נשמרות בשום מקום: תשובה מוכנת ונשלחת, וזה הכול.',
  'privacy.away': 'אי אפשר לספור כעת מה עוד נשמר, כי מסד הנתונים אינו זמין. נא לשאול שוב בעוד דקה.',
  'privacy.settings':
    '<b>הגדרות</b> של סביבת העבודה הזאת: {settings}. שינויים בהן, כל אחד עם המזהה של מי שביצע אותו, עד שהמפעיל ימחק אותם: {changes}, מתוכם שלך: {changesOfPerson}.',
  'privacy.turns':
    '<b>הפסקות</b> בין שאלות: המזהים של הערוץ ושל השואל, כל עוד ההפסקה נמשכת, שעה לכל היותר. פעילות כעת במסד הנתונים: {turns}.',
  'privacy.hashes':
    '<b>נשאל לשווא</b>, היום: טביעת אצבע של כל מילה או נושא לא מוכרים ושל מי ששאל, במפתח שמושמד בסוף היום (UTC). כעת: {hashes}.',
  'privacy.wishes':
    '<b>נשאל לשווא</b>, בידי {enough} אנשים שונים לפחות ביום אחד: המילה או הנושא וכמה, בלי מזהה של איש, למשך {days} ימים. כעת: {wishes}.',
  'privacy.log': '<b>יומן</b> של התהליך: מה נכשל, ומזהים של מי ששינו הגדרות או סורבו. אין בו אף שאלה; כמה זמן הוא נשמר, מחליט המפעיל.',
  'privacy.platform': 'מה שנכתב בצ׳אט נשמר בידי הפלטפורמה עצמה לפי כלליה.',
} as const satisfies Record<keyof typeof english, string>
