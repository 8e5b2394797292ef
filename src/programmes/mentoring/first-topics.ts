// The topics that a new workbook starts with: four families for women who are building a livelihood.
// The team changes them in the sheet or in the panel; nothing here is looked up after the installation.
import type { FirstTopic } from '../../blocks/programme.ts';
import { label } from '../../text/language.ts';

const business = label('Finanzas del negocio', 'Business finance', 'Finanças do negócio');
const credit = label('Crédito y financiamiento', 'Credit and funding', 'Crédito e financiamento');
const digital = label('Ventas y mercadotecnia digital', 'Digital sales and marketing', 'Vendas e marketing digital');
const growth = label(
  'Desarrollo personal y emprendimiento',
  'Personal growth and enterprise',
  'Desenvolvimento pessoal',
);

export const firstTopics: readonly FirstTopic[] = [
  {
    family: business,
    name: label('Trámites ante el SAT', 'Dealing with the tax office', 'Trâmites com a receita'),
  },
  {
    family: business,
    name: label('Registro de marca', 'Registering a trademark', 'Registro de marca'),
  },
  {
    family: business,
    name: label('Cálculo de costos y precios', 'Working out costs and prices', 'Cálculo de custos e preços'),
  },
  {
    family: business,
    name: label('Plan de inversión del negocio', 'Investment plan of a business', 'Plano de investimento do negócio'),
  },
  {
    family: credit,
    name: label('Cómo conseguir capital semilla', 'Finding seed capital', 'Como conseguir capital semente'),
  },
  {
    family: credit,
    name: label(
      'Créditos y préstamos confiables',
      'Credit and loans that can be trusted',
      'Créditos e empréstimos confiáveis',
    ),
  },
  {
    family: digital,
    name: label('Redes sociales, nivel intermedio', 'Social networks, intermediate', 'Redes sociais, intermediário'),
  },
  {
    family: digital,
    name: label(
      'Ventas por internet y en plataformas',
      'Selling online and on marketplaces',
      'Vendas pela internet e em plataformas',
    ),
  },
  {
    family: growth,
    name: label('Comunicación efectiva', 'Clear communication', 'Comunicação efetiva'),
  },
  {
    family: growth,
    name: label('Persuasión y negociación', 'Persuasion and negotiation', 'Persuasão e negociação'),
  },
  {
    family: growth,
    name: label(
      'Seguridad y presencia personal',
      'Self-assurance and personal presence',
      'Segurança e presença pessoal',
    ),
  },
];
