// @vitest-environment happy-dom
// A form made of columns: what it checks before sending, what it sends, and that nothing typed is lost.
import { afterEach, describe, expect, it } from 'vitest';
import { ColumnForm } from '../../sidebar/components/column-form.tsx';
import { call } from '../../sidebar/server.ts';
import { areas } from '../../src/tables/areas.ts';
import { fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled, type } from './on-screen.tsx';

let screen: OnScreen | undefined;
afterEach(() => screen?.leave());

const done: string[] = [];

function AreaForm({ draft }: { draft?: string }) {
  return (
    <ColumnForm
      columns={areas.columns}
      fields={['name', 'contactEmail', 'active']}
      values={{ active: true }}
      {...(draft ? { draft } : {})}
      submitLabel="Guardar"
      done="Guardado."
      submit={(values) => call('saveArea', { values })}
      onDone={({ area }) => done.push(area)}
      onCancel={() => done.push('cancelled')}
    />
  );
}

const problems = () => [...(screen?.place.querySelectorAll('.problem') ?? [])].map((each) => each.textContent);

describe('a form made of columns', () => {
  it('says beside each field what is wrong, goes to the first, and sends nothing', async () => {
    const server = fakeServer();
    screen = await onScreen(<AreaForm />);
    await type(screen.place, 'Correo del contacto', 'sin arroba');
    await settled(() => screen?.button('Guardar').click());
    expect(problems()).toEqual(['Falta este dato.', expect.stringContaining('no parece un correo')]);
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(screen.place.querySelector('[role="alert"]')?.textContent).toContain('2 datos');
    expect(server.calls).toEqual([]);
  });

  it('takes a problem away as soon as its field changes', async () => {
    fakeServer();
    screen = await onScreen(<AreaForm />);
    await settled(() => screen?.button('Guardar').click());
    await type(screen.place, 'Área', 'Salud');
    expect(problems()).toEqual([]);
  });

  it('sends the values as texts, yes and no included', async () => {
    const server = fakeServer();
    server.on('saveArea', () => ({ area: 'AR-001' }));
    screen = await onScreen(<AreaForm />);
    await type(screen.place, 'Área', 'Salud');
    await settled(() => screen?.button('Guardar').click());
    expect(server.calls[0]?.input).toEqual({ values: { name: 'Salud', contactEmail: '', active: 'yes' } });
    expect(done.pop()).toBe('AR-001');
  });

  it('keeps what was typed when the server refuses', async () => {
    const server = fakeServer();
    server.on('saveArea', () => {
      throw new Refused('invalidInput', 'No se guardó nada.');
    });
    screen = await onScreen(<AreaForm />);
    await type(screen.place, 'Área', 'Salud');
    await settled(() => screen?.button('Guardar').click());
    expect(screen.said[0]?.text).toBe('No se guardó nada.');
    expect(screen.place.querySelector('input')?.value).toBe('Salud');
  });

  it('goes on where one left off, until it is saved or given up', async () => {
    fakeServer();
    screen = await onScreen(<AreaForm draft="area" />);
    await type(screen.place, 'Área', 'Jurídica');
    await screen.leave();
    screen = await onScreen(<AreaForm draft="area" />);
    expect(screen.place.textContent).toContain('Recuperamos lo que había escrito');
    expect(screen.place.querySelector('input')?.value).toBe('Jurídica');
    await settled(() => screen?.button('Cancelar').click());
    await screen.leave();
    screen = await onScreen(<AreaForm draft="area" />);
    expect(screen.place.querySelector('input')?.value).toBe('');
  });
});
