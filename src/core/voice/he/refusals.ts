import type { refusals as english } from '../en/refusals.ts'

/** Why a setting is not shown or changed, and what to write instead. */
export const refusals = {
  'refusals.cannotSet': 'אי אפשר לקבוע את ״{field}״: {wanted}',
  'refusals.wanted.switch': 'כותבים true או false',
  'refusals.wanted.choice': 'כותבים {choices}',
  'refusals.wanted.number': 'כותבים מספר שלם מ־{min} עד {max}',
  'refusals.wanted.seconds': 'כותבים מספר שלם של שניות מ־{min} עד {max}',
  'refusals.wanted.collections': 'כותבים שמות של 1 עד {most} אוספים, או null לכולם',
  'refusals.wanted.topicsOrAll': 'כותבים מזהים של 1 עד {most} נושאים, או null לכולם',
  'refusals.wanted.topics': 'כותבים מזהים של {most} נושאים לכל היותר',
  'refusals.wanted.roles': 'כותבים מזהים של {most} תפקידים לכל היותר',
  'refusals.wanted.people': 'כותבים מזהים של {most} אנשים לכל היותר',
  'refusals.wanted.line': 'כותבים שורה אחת של {most} תווים לכל היותר',
  'refusals.wanted.channel': 'כותבים מזהה של ערוץ, או null בלי ערוץ',
  'refusals.noSuchName': 'אי אפשר לקבוע את ״{field}״: אין {missing}; אפשר לבחור {names}',
  'refusals.noSuchNameOfMany': 'אי אפשר לקבוע את ״{field}״: אין {missing}; אפשר לבחור למשל {names}',
  'refusals.notManagerOfChannel': 'אי אפשר לשנות את ההגדרות האלה: דרוש מי שרשאי לנהל את הערוץ הזה, או אחראי שמופיע בהגדרות.',
  'refusals.notManagerOfAll': 'אי אפשר לשנות את ההגדרות האלה: דרוש מי שרשאי לנהל את כל סביבת העבודה הזאת, או אחראי שמופיע בהגדרות שלה.',
  'refusals.nothingToModerate': 'אי אפשר לשנות הגדרות כאן: להודעה ישירה אין הגדרות. אפשר להשתמש בערוץ.',
  'refusals.noSuchReach': 'אי אפשר לשנות את ההגדרות האלה: הערוץ הזה אינו כפוף לאחר.',
  'refusals.noSuchField': 'אי אפשר לשנות את ההגדרה הזאת: אין הגדרה בשם הזה. אפשר לפתוח את ההגדרות מחדש.',
  'refusals.alreadySo': 'דבר לא השתנה: כך זה כבר מוגדר.',
  'refusals.nothingToUndo': 'אי אפשר לבטל: לא נשאר כאן שינוי לביטול.',
  'refusals.storeAway': 'אי אפשר לעשות זאת: אין גישה להגדרות, ודבר אינו מובטח. כדאי לבדוק שוב בעוד דקה לפני שחוזרים על הפעולה.',
} as const satisfies Record<keyof typeof english, string>
