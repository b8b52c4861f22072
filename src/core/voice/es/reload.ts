import type { reload as english } from '../en/reload.ts'

/** What becomes of an order to load the corpus again. */
export const reload = {
  'reload.changed': 'Ahora se sirve la edición <code>{after}</code>; antes era <code>{before}</code>.',
  'reload.unchanged': 'El corpus no ha cambiado: se sirve la edición <code>{edition}</code> como antes.',
  'reload.failed': 'El corpus no puede cargarse tal como está. Se sirve la edición <code>{edition}</code> como antes.',
  'reload.goingOn':
    'El corpus se está cargando; hasta entonces se sirve la edición <code>{edition}</code>. Cómo terminó lo dice <code>/{command}</code>.',
  'reload.refused':
    'No se puede cargar el corpus para usted: solo pueden los operadores, las personas que nombra <code>OPERATORS</code> en el entorno del bot. Usted es <code>{person}</code>.',
} as const satisfies Record<keyof typeof english, string>
