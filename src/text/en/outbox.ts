// What became of mails and documents that did not go out at once.
export const outbox = {
  interrupted:
    'Sending was interrupted halfway. Ask the person whether it arrived; then choose “Send again” or “It arrived”.',
  quota:
    'Google’s limit for today was reached. It goes out by itself as soon as Google allows, tomorrow at the latest.',
  keeper: (email: string) => `The responsible account, ${email}, makes it in its next round: within an hour.`,
  unreadable:
    'The content of this row was changed by hand and can no longer be read. Choose “Do not send” and ask for it again from the panel.',
  qrAlt: 'QR code with the address',
};
