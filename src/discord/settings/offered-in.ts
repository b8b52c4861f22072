import { type APIMessageTopLevelComponent, type APISelectMenuComponent, ComponentType } from 'discord-api-types/v10'

/** What a menu in a message offered; of one that Discord fills, what it showed as chosen. */
export function offeredIn(components: readonly APIMessageTopLevelComponent[], id: string): readonly string[] {
  const menu = components.flatMap(menusIn).find(({ custom_id }) => custom_id === id)
  if (menu === undefined) return []
  return menu.type === ComponentType.StringSelect ? menu.options.map(({ value }) => value) : (menu.default_values ?? []).map((it) => it.id)
}

function menusIn(component: APIMessageTopLevelComponent): readonly APISelectMenuComponent[] {
  if (component.type === ComponentType.Container) return component.components.flatMap(menusIn)
  if (component.type !== ComponentType.ActionRow) return []
  return component.components.flatMap((it) => (it.type === ComponentType.Button ? [] : [it]))
}
