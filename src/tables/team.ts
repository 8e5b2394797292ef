// The people who run the programme. Only they may use the sidebar.
// The first one is whoever installs.
import { choice, yesNo } from '../define/columns/choice.ts';
import { email, phone, text } from '../define/columns/text.ts';
import { defineTable } from '../define/define-table.ts';
import { label } from '../text/language.ts';

export const team = defineTable({
  key: 'team',
  sheetId: 11,
  prefix: 'EQ',
  label: label('Equipo', 'Team', 'Equipe'),
  note: label(
    'Quienes coordinan el programa. Sólo estas personas pueden usar el panel.',
    'The people who run the programme. Only they can use the panel.',
    'Quem coordena o programa. Só estas pessoas podem usar o painel.',
  ),
  nameColumn: 'name',
  columns: {
    name: text(label('Nombre', 'Name', 'Nome'), { required: true, privacy: 'personal' }),
    email: email(label('Correo', 'E-mail', 'E-mail'), { required: true }),
    role: choice(label('Función', 'Role', 'Função'), {
      coordinator: label('Coordinación', 'Coordination', 'Coordenação'),
      assistant: label('Apoyo', 'Support', 'Apoio'),
    }),
    phone: phone(label('Teléfono', 'Telephone', 'Telefone')),
    active: yesNo(label('Activa', 'Active', 'Ativa')),
  },
});
