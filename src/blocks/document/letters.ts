// One letter for each person of a role: made of what other blocks hold and of who she is, and sent to her alone.
import { refuse } from '../../define/refusal.ts';
import { fingerprintOf } from '../../documents/fingerprint.ts';
import { type DocumentKind, documents } from '../../tables/documents.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { decisions } from '../decisions.ts';
import type { Author, Dossier } from '../dossier.ts';
import { plainField } from '../merge-fields.ts';
import { namedOrCounted } from '../readers.ts';
import type { Role } from '../role.ts';
import { type Participant, seats } from '../seat.ts';
import { seatedOrInvited } from '../seated.ts';
import { untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { contentOf } from './content.ts';
import { documentScreen } from './document-screen.ts';
import { newVersion } from './making.ts';
import { shareEffects } from './share-effects.ts';
import { acted, type Given, type Papers, papersOf } from './versions.ts';

export interface LettersOptions extends Aspects {
  readonly template: DocumentKind;
  /** What they are made of, as a document is. */
  readonly from: Readonly<Record<string, Block>>;
  /** Whoever has this role gets one, and whoever is invited to it. */
  readonly each: Role;
}

interface Letter {
  readonly person: Participant;
  readonly papers: Papers;
  readonly fingerprint: string;
}

const personFields = {
  persona_nombre: plainField(seats.columns.name.label),
  persona_organizacion: plainField(seats.columns.organisation.label),
};

export function letters(key: string, { template, from, each, ...aspects }: LettersOptions): Block {
  const content = contentOf(from);
  const given: Given = { key, aspects };
  const about = ({ name, organisation }: Participant) => ({ persona_nombre: name, persona_organizacion: organisation });
  const all = (dossier: Dossier): readonly Letter[] =>
    seatedOrInvited(dossier, each.key).map((person) => ({
      person,
      papers: papersOf(key, template, dossier, person.id),
      fingerprint: fingerprintOf({ ...content.shown(dossier), ...about(person) }),
    }));
  const isCurrent = ({ papers: { newest }, fingerprint }: Letter) => newest?.fingerprint === fingerprint;
  const unsent = ({ papers: { newest, sharedOn } }: Letter) => newest !== undefined && sharedOn === '';
  const needTeam = (dossier: Dossier, author: Author) => {
    if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
  };

  return defineBlock(key, aspects, {
    kind: 'document',
    tables: [documents, decisions],
    paper: {
      template,
      fields: () => ({ ...content.fields, ...personFields }),
      data: content.shown,
      about(dossier, seat) {
        const person = seatedOrInvited(dossier, each.key).find(({ id }) => id === seat);
        return person ? about(person) : {};
      },
    },
    changes: {
      make(dossier, _input, author) {
        needTeam(dossier, author);
        const stale = all(dossier).filter((letter) => !isCurrent(letter));
        const made = (stale.length > 0 ? stale : all(dossier)).map(({ person, papers: { newest }, fingerprint }) =>
          newVersion({ block: key, template, version: (newest?.version ?? 0) + 1, fingerprint, person }, dossier),
        );
        return {
          changes: made.map(({ change }) => change),
          effects: made.map(({ effect }) => effect),
          result: {},
          logged: made.map(({ id }) => id).join(', '),
        };
      },
      share(dossier, _input, author) {
        needTeam(dossier, author);
        const toSend = all(dossier).filter(unsent);
        const each = toSend.flatMap(({ person, papers: { newest } }) => (newest ? [{ person, newest }] : []));
        return {
          changes: each.map(({ newest }) => acted(given, newest, 'shared', dossier, author)),
          effects: each.flatMap(({ person, newest }) => shareEffects([person], newest, aspects, dossier)),
          result: {},
          logged: each.map(({ newest }) => newest.id).join(', '),
        };
      },
    },
    state(dossier) {
      const every = all(dossier);
      const made = every.flatMap(({ papers: { newest } }) => newest?.askedOn ?? []);
      const sent = every.flatMap(({ papers: { sharedOn } }) => (sharedOn === '' ? [] : [sharedOn]));
      const missing = made.length < every.length ? toMake(every.length - made.length) : toSend;
      const verb = made.length < every.length ? ('make' as const) : ('share' as const);
      return {
        ...untouched,
        opened: dayOfNth(made, 1),
        done: every.length > 0 && sent.length === every.length ? dayOfNth(sent, sent.length) : '',
        count: made.length,
        owes: every.length === 0 ? [] : aspects.by.map((role) => ({ role, verb, missing })),
      };
    },
    screen(dossier, author) {
      const letters = all(dossier).filter(({ person }) => author.isTeam || person.email === author.email);
      const drawn = letters.map(({ papers, fingerprint }) =>
        documentScreen(given, papers, dossier, author, {
          lacks: [],
          isOutdated: ({ newest }) => newest !== undefined && newest.fingerprint !== fingerprint,
        }),
      );
      const mayMake = isOpenTo(aspects, dossier, author);
      const names = letters.filter(unsent).map(({ person }) => person.name);
      const lacks = content.lacks(dossier);
      const words = dossier.context.text.blocks.document;
      return {
        type: 'document',
        versions: drawn.flatMap(({ versions }) => versions),
        mayMake: mayMake && letters.length > 0,
        lacks: mayMake && lacks.length > 0 ? words.lacks(lacks.join(', ')) : '',
        sharing: mayMake && names.length > 0 ? words.shareWith(namedOrCounted(names, dossier)) : '',
        review: null,
        reviewer: '',
        reply: null,
      };
    },
  });
}

const toSend = label('Falta enviarlas', 'Still to be sent', 'Falta enviá-las');

function toMake(left: number): Translated {
  return label(
    left === 1 ? 'Falta elaborar una carta' : `Falta elaborar ${left} cartas`,
    left === 1 ? 'One letter is still to be made' : `${left} letters are still to be made`,
    left === 1 ? 'Falta elaborar uma carta' : `Falta elaborar ${left} cartas`,
  );
}
