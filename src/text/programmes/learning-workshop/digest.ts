// The key news of a month: what the team writes, the message, and what each person chooses.
import { label } from '../../language.ts';

export const digest = {
  label: label('Boletín del mes', 'Digest of the month', 'Boletim do mês'),
  help: label(
    'Hasta diez novedades. Va una vez al mes a cada persona inscrita en este taller; quien ya recibió el de otro taller este mes no recibe este.',
    'Up to ten pieces of news. It goes once a month to everybody registered in this workshop; who already had that of another workshop this month does not get this one.',
    'Até dez novidades. Vai uma vez por mês a cada pessoa inscrita nesta oficina; quem já recebeu o de outra oficina neste mês não recebe este.',
  ),
  rowName: label('novedad', 'piece of news', 'novidade'),
  columns: {
    title: label('Título', 'Title', 'Título'),
    news: label('En una o dos frases', 'In a sentence or two', 'Em uma ou duas frases'),
    url: label('Enlace', 'Link', 'Link'),
    sentIn: label('Enviada en', 'Sent in', 'Enviada em'),
    sentTo: label('A cuántas personas', 'To how many', 'A quantas pessoas'),
  },
  people: {
    label: label('Boletín por persona', 'Digest by person', 'Boletim por pessoa'),
    month: label('Último mes', 'Last month', 'Último mês'),
    offSince: label('Ya no lo quiere desde', 'Wants no more since', 'Não quer mais desde'),
  },
  wish: {
    yes: label('Recibirlo cada mes', 'Get it every month', 'Receber todo mês'),
    no: label('Ya no recibirlo', 'No more of these', 'Não receber mais'),
  },
  sums: {
    off: label('Ya no lo quieren', 'Want no more', 'Não querem mais'),
    other: label('Ya recibieron uno este mes', 'Already had one this month', 'Já receberam um neste mês'),
  },
  preview: label('Así lo recibirán', 'As people will get it', 'Assim vão receber'),
  send: (people: number) => label(`Enviar a ${people}`, `Send to ${people}`, `Enviar a ${people}`),
  sent: (month: string, people: number) =>
    label(`Enviada: ${month}, a ${people}`, `Sent: ${month}, to ${people}`, `Enviada: ${month}, a ${people}`),
  subject: (month: string, title: string) =>
    label(`Novedades de ${month}: ${title}`, `News of ${month}: ${title}`, `Novidades de ${month}: ${title}`),
  greeting: label(
    'Hola. Estas son las novedades del mes:',
    'Hello. This is the news of the month:',
    'Olá. Estas são as novidades do mês:',
  ),
  open: label('Ver más', 'See more', 'Ver mais'),
  noMore: label(
    'Si ya no quiere recibirlo, dígalo en su página; también allí puede volver a pedirlo.',
    'If you want no more of these, say so on your page; you can ask for it again there.',
    'Se não quer mais receber, diga na sua página; lá também pode voltar a pedir.',
  ),
};
