import type { rights as english } from '../en/rights.ts'

/** What the rights of an article, its date and its sort say about an excerpt. */
export const rights = {
  'rights.disputes': 'Otro punto de vista',
  'rights.supersedes': 'El artículo posterior',
  'rights.superseded': 'Sustituido por un artículo posterior',
  'rights.foundIn': 'Se encuentra en {locator}',
  'rights.keptBack.rights': 'Los derechos de este artículo permiten enlazarlo, pero no mostrar sus palabras.',
  'rights.keptBack.answer': 'Esta respuesta muestra tantas palabras de este artículo como permiten sus derechos.',
  'rights.keptBack.day': 'Hoy ya se han mostrado tantas palabras de este artículo como sus derechos permiten en un día. Mañana habrá más.',
  'rights.genre.news': 'Noticia',
  'rights.genre.analysis': 'Análisis',
  'rights.genre.opinion': 'Opinión',
  'rights.genre.interview': 'Entrevista',
  'rights.genre.review': 'Reseña',
} as const satisfies Record<keyof typeof english, string>
