// Areas: whoever asks for help. An area of the institution here; a project, an organisation or a country in other programmes.
import { choice, yesNo } from '../define/columns/choice.ts';
import { email, longText, phone, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';

export const areas = defineTable({
  key: 'areas',
  sheetId: 12,
  prefix: 'AR',
  label: label('Áreas', 'Areas', 'Áreas'),
  note: label(
    'Las áreas y organizaciones que solicitan acompañamiento, con su persona de contacto.',
    'The areas and organisations that ask for support, with their contact person.',
    'As áreas e organizações que solicitam acompanhamento, com sua pessoa de contato.',
  ),
  nameColumn: 'name',
  columns: {
    name: text(label('Área', 'Area', 'Área'), { required: true, width: 220 }),
    kind: choice(label('Tipo', 'Kind', 'Tipo'), {
      area: label('Área de la institución', 'Area of the institution', 'Área da instituição'),
      organisation: label('Organización', 'Organisation', 'Organização'),
      project: label('Proyecto', 'Project', 'Projeto'),
      country: label('País', 'Country', 'País'),
    }),
    contactName: text(label('Contacto', 'Contact', 'Contato'), { privacy: 'personal' }),
    contactEmail: email(label('Correo del contacto', 'Contact e-mail', 'E-mail do contato')),
    contactPhone: phone(label('Teléfono del contacto', 'Contact telephone', 'Telefone do contato')),
    contactCopied: choice(
      label('Copia al contacto', 'Copy to the contact', 'Cópia ao contato'),
      { yes: label('Sí', 'Yes', 'Sim'), no: label('No', 'No', 'Não') },
      {
        addedLater: 'refused',
        note: label(
          'Si el contacto del área recibe copia de lo que se escribe a quien solicitó. Vacío: como digan los Ajustes.',
          'Whether the contact of the area gets a copy of what is written to whoever asked. Empty: as the settings say.',
          'Se o contato da área recebe cópia do que se escreve a quem solicitou. Vazio: como dizem os Ajustes.',
        ),
      },
    ),
    place: text(label('Lugar', 'Place', 'Lugar'), { width: 200 }),
    notes: longText(label('Notas', 'Notes', 'Notas')),
    active: yesNo(label('Activa', 'Active', 'Ativa')),
  },
});
export type Area = Row<typeof areas>;
