import type { playground as english } from '../en/playground.ts'

/** The page on which questions are tried out. */
export const playground = {
  'playground.title': 'Bac à sable de Rift',
  'playground.tagline': 'Des extraits d’articles, chacun avec sa source. Voici ce que verrait un salon.',
  'playground.languages': 'Langue',
  'playground.line': 'Commande slash',
  'playground.ask': 'Demander',
  'playground.examples': 'Exemples',
  'playground.try': 'Essayez',
  'playground.suggestions': 'Suggestions',
  'playground.plainText': 'Texte brut',
  'playground.state.connected': 'connecté',
  'playground.state.connecting': 'connexion en cours',
  'playground.state.refused': 'refusé',
  'playground.state.absent': 'non connecté',
  'playground.isConnected': '{platform} est connecté.',
  'playground.isConnecting': '{platform} se connecte.',
  'playground.hasRefused': '{platform} a refusé le jeton : corrigez {variables} dans <code>.env</code>.',
  'playground.toConnect': 'Pour connecter {platform}, écrivez {variables} dans <code>.env</code>.',
  'playground.one': '<code>{first}</code>',
  'playground.two': '<code>{first}</code> et <code>{second}</code>',
  'playground.thenStart': 'Puis redémarrez Rift.',
  'playground.articles': '{count, plural, one {# article} other {# articles}}',
  'playground.from': 'Les réponses viennent de {passages} de {articles}, édition <code>{edition}</code>.',
  'playground.fault':
    'Le corpus ne peut pas être chargé en l’état. Les réponses viennent toujours de l’édition <code>{edition}</code>, chargée le {when}.',
  'playground.forPrograms': 'Pour les programmes :',
} as const satisfies Record<keyof typeof english, string>
