import type { playground as english } from '../en/playground.ts'

/** The page on which questions are tried out. */
export const playground = {
  'playground.title': 'Prueba de Rift',
  'playground.tagline': 'Fragmentos de artículos, cada uno con su cita. Esto es lo que vería un canal.',
  'playground.languages': 'Idioma',
  'playground.line': 'Comando de barra',
  'playground.ask': 'Preguntar',
  'playground.examples': 'Ejemplos',
  'playground.try': 'Pruebe',
  'playground.suggestions': 'Sugerencias',
  'playground.plainText': 'Texto sin formato',
  'playground.state.connected': 'conectado',
  'playground.state.connecting': 'conectando',
  'playground.state.refused': 'rechazado',
  'playground.state.absent': 'sin conectar',
  'playground.isConnected': '{platform} está conectado.',
  'playground.isConnecting': '{platform} se está conectando.',
  'playground.hasRefused': '{platform} rechazó el token: corrija {variables} en <code>.env</code>.',
  'playground.toConnect': 'Para conectar {platform}, escriba {variables} en <code>.env</code>.',
  'playground.one': '<code>{first}</code>',
  'playground.two': '<code>{first}</code> y <code>{second}</code>',
  'playground.thenStart': 'Después, reinicie Rift.',
  'playground.articles': '{count, plural, one {# artículo} other {# artículos}}',
  'playground.from': 'Las respuestas salen de {passages} de {articles}, edición <code>{edition}</code>.',
  'playground.fault':
    'El corpus no puede cargarse tal como está. Las respuestas siguen saliendo de la edición <code>{edition}</code>, cargada el {when}.',
  'playground.forPrograms': 'Para programas:',
} as const satisfies Record<keyof typeof english, string>
