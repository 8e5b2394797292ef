// The call for mentors as ready texts, one a channel, with the criteria of the mentor profile.
// They lead to the profile form, or to the coordination while there is none.
import type { Context } from '../../define/context.ts';
import type { CallText } from '../../views/advisor-view.ts';
import type { ReadyText } from '../../views/request-view.ts';

const callChannels = ['communityLeader', 'openCall', 'volunteering'] as const;
type Channel = (typeof callChannels)[number];

export function callWords(topic: string, context: Context): CallText {
  const words = context.text.mailsRequests.call;
  return {
    required: Object.values(words.required),
    preferred: [...Object.values(words.preferred), words.noDegree],
    texts: callChannels.map((channel) => ({ channel, ...callFor(channel, topic, context) })),
  };
}

export function openCall(topic: string, context: Context): ReadyText {
  return callFor('openCall', topic, context);
}

function callFor(channel: Channel, topic: string, context: Context): ReadyText {
  const words = context.text.mailsRequests.call;
  const { publicName, institution, coordinationEmail, coordinationPhone } = context.settings;
  const url = context.formLink('advisorProfile');
  const text = words[channel]({
    service: publicName,
    institution: institution === '' ? '' : words.of({ institution }),
    topic: topic === '' ? '' : words.about({ topic }),
    required: Object.values(words.required),
    preferred: Object.values(words.preferred),
    link: url === '' ? words.noLink({ contact: coordinationEmail || coordinationPhone }) : words.link({ url }),
  });
  return { title: words.titles[channel], text, whatsappUrl: `https://wa.me/?text=${encodeURIComponent(text)}` };
}
