import type { playground as english } from '../en/playground.ts'

/** The page on which questions are tried out. */
export const playground = {
  'playground.title': 'התנסות ב־Rift',
  'playground.tagline': 'קטעים ממאמרים, כל אחד עם המקור שלו. כך ייראו הדברים בערוץ.',
  'playground.languages': 'שפה',
  'playground.line': 'פקודת לוכסן',
  'playground.ask': 'לשאול',
  'playground.examples': 'דוגמאות',
  'playground.try': 'לנסות',
  'playground.suggestions': 'הצעות',
  'playground.plainText': 'טקסט פשוט',
  'playground.state.connected': 'מחובר',
  'playground.state.connecting': 'מתחבר',
  'playground.state.refused': 'נדחה',
  'playground.state.absent': 'לא מחובר',
  'playground.isConnected': '{platform} מחובר.',
  'playground.isConnecting': '{platform} מתחבר.',
  'playground.hasRefused': '{platform} דחה את האסימון: יש לתקן את {variables} בקובץ <code>.env</code>.',
  'playground.toConnect': 'כדי לחבר את {platform} כותבים את {variables} בקובץ <code>.env</code>.',
  'playground.one': '<code>{first}</code>',
  'playground.two': '<code>{first}</code> ו־<code>{second}</code>',
  'playground.thenStart': 'ואז מפעילים מחדש את Rift.',
  'playground.articles': '{count, plural, one {מאמר אחד} two {שני מאמרים} other {# מאמרים}}',
  'playground.from': 'התשובות באות מתוך {passages}, {articles}, מהדורה <code>{edition}</code>.',
  'playground.fault': 'אי אפשר לטעון את המאמרים כפי שהם עכשיו. התשובות עדיין באות מהמהדורה <code>{edition}</code>, שנטענה ב־{when}.',
  'playground.forPrograms': 'לתוכנות:',
} as const satisfies Record<keyof typeof english, string>
