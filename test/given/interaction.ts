import type { APIInteraction } from 'discord-api-types/v10'

/** An interaction with only the fields that the adapter reads; the rest of what Discord sends is its own affair. */
export const interactionOf = (fields: object): APIInteraction =>
  ({ id: '1', token: 't', application_id: '1', version: 1, ...fields }) as APIInteraction

/** Where and from whom an interaction without those fields comes. */
export const NOWHERE = {
  place: { platform: 'discord', workspace: null, channel: '', parent: null },
  asker: { id: '', roles: [], locale: null, trusted: { channel: false, workspace: false } },
}

export const typed = (name: string, ...options: readonly object[]): APIInteraction =>
  interactionOf({ type: 2, data: { type: 1, name, options } })

export const typing = (name: string, ...options: readonly object[]): APIInteraction =>
  interactionOf({ type: 4, data: { type: 1, name, options } })

/** A button pressed under a message with these flags. */
export const pressed = (custom_id: string, flags?: number): APIInteraction =>
  interactionOf({ type: 3, data: { component_type: 2, custom_id }, message: flags === undefined ? {} : { flags } })
