import { stringify } from 'yaml'
import type { Scope } from '../core/settings/place.ts'
import { FIELDS } from '../core/settings/policy.ts'
import type { Setting } from '../core/settings/settings-store.ts'

/** The settings of a workspace as YAML, which an import reads. */
export function settingsText(of: Pick<Scope, 'platform' | 'workspace'>, settings: readonly Setting[]): string {
  const valuesOf = (channel: string | null) => {
    const own = settings.filter(({ scope }) => scope.channel === channel)
    return Object.fromEntries(FIELDS.flatMap((field) => own.filter((it) => it.field === field).map(({ value }) => [field, value])))
  }
  const channels = [...new Set(settings.flatMap(({ scope: { channel } }) => channel ?? []))]
  const whole = { ...of, everywhere: valuesOf(null), channels: Object.fromEntries(channels.map((channel) => [channel, valuesOf(channel)])) }
  return stringify(whole, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
}
