import type { reload as english } from '../en/reload.ts'

/** What becomes of an order to load the corpus again. */
export const reload = {
  'reload.changed': 'L’édition <code>{after}</code> est servie maintenant ; avant, c’était <code>{before}</code>.',
  'reload.unchanged': 'Le corpus n’a pas changé : l’édition <code>{edition}</code> est servie comme avant.',
  'reload.failed': 'Le corpus ne peut pas être chargé en l’état. L’édition <code>{edition}</code> est servie comme avant.',
  'reload.goingOn':
    'Le corpus est en cours de chargement ; d’ici là, l’édition <code>{edition}</code> est servie. La suite est donnée par <code>/{command}</code>.',
  'reload.refused':
    'Impossible de charger le corpus pour vous : seuls les opérateurs le peuvent, c’est-à-dire les personnes nommées par <code>OPERATORS</code> dans l’environnement du bot. Vous êtes <code>{person}</code>.',
} as const satisfies Record<keyof typeof english, string>
