// PropertiesService: texts kept for the script, for a user, for the document.
// https://developers.google.com/apps-script/reference/properties/properties-service

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { notPermitted } from '../../engine/permissions.ts';
import type { Service, ServiceContext } from '../../engine/service.ts';

type Texts = Readonly<Record<string, string>>;
type Stores = Readonly<Record<string, Texts>>;

const path = 'properties.json';

export const propertiesService: Service = {
  name: 'PropertiesService',
  create(context) {
    const { execution } = context;
    const open = (method: string, store: string) => {
      if (execution.authMode === 'NONE') throw notPermitted(`PropertiesService.${method}`, []);
      return createProperties(context, store);
    };
    return guarded('PropertiesService', {
      getScriptProperties: () => open('getScriptProperties', 'script'),
      getUserProperties: () => open('getUserProperties', `user:${execution.effectiveUser}`),
      /** Null where no document is open. */
      getDocumentProperties: () =>
        execution.kind === 'web-app' ? null : open('getDocumentProperties', `document:${context.world.containerId}`),
    });
  },
};

/** https://developers.google.com/apps-script/reference/properties/properties */
function createProperties(context: ServiceContext, store: string): object {
  const { world } = context;
  const read = (): Texts => world.store.readJson<Stores>(path)?.[store] ?? {};

  function write(texts: Texts): void {
    const { propertyValueBytes, propertyStoreBytes } = world.limits;
    let total = 0;
    for (const [key, value] of Object.entries(texts)) {
      const size = Buffer.byteLength(value);
      if (size > propertyValueBytes) throw new GoogleError('Argument too large: value');
      total += Buffer.byteLength(key) + size;
    }
    if (total > propertyStoreBytes) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    world.store.writeJson(path, { ...world.store.readJson<Stores>(path), [store]: texts });
  }

  const call = <T>(method: string, size: number, body: () => T): T =>
    context.call('PropertiesService', method, { size }, body);

  return guarded('Properties', {
    deleteAllProperties() {
      call('deleteAllProperties', 0, () => write({}));
      return this;
    },
    deleteProperty(key: unknown) {
      call('deleteProperty', 0, () => {
        const { [String(key)]: _gone, ...rest } = read();
        write(rest);
      });
      return this;
    },
    getKeys: () => call('getKeys', 0, () => Object.keys(read())),
    getProperties: () => call('getProperties', 0, read),
    getProperty: (key: unknown) =>
      call('getProperty', 0, () => (Object.hasOwn(read(), String(key)) ? (read()[String(key)] ?? null) : null)),
    setProperties(added: Record<string, unknown>, deleteAllOthers = false) {
      const texts = Object.fromEntries(Object.entries(added).map(([key, value]) => [key, String(value)]));
      call('setProperties', JSON.stringify(texts).length, () =>
        write(deleteAllOthers ? texts : { ...read(), ...texts }),
      );
      return this;
    },
    setProperty(key: unknown, value: unknown) {
      const text = String(value);
      call('setProperty', text.length, () => write({ ...read(), [String(key)]: text }));
      return this;
    },
  });
}
