import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { ageRecipientFault } from '#src/spec/age-recipient.ts';

const recipient = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';

test('takes what age itself makes', async () => {
  for (let count = 0; count < 50; count += 1) {
    const made = await identityToRecipient(await generateX25519Identity());
    expect(ageRecipientFault(made)).toBeUndefined();
  }
  expect(ageRecipientFault(recipient)).toBeUndefined();
});

test('notices each single mistyped character', () => {
  const typed = [...recipient].map((character, index) => {
    const other = character === 'q' ? 'p' : 'q';
    return recipient.slice(0, index) + other + recipient.slice(index + 1);
  });

  expect(typed.filter((text) => ageRecipientFault(text) === undefined)).toEqual([]);
});

test.each([
  ['AGE-SECRET-KEY-1QQQQ', 'is a private key'],
  [`# ${'AGE-SECRET-KEY-1QQQQ'.toLowerCase()}`, 'is a private key'],
  ['AGE-PLUGIN-YUBIKEY-1QQQQ', 'is a private key'],
  ['ssh-ed25519 AAAA', 'is an SSH key'],
  ['ecdsa-sha2-nistp256 AAAA', 'is an SSH key'],
  [recipient.toUpperCase(), 'has upper-case letters'],
  [` ${recipient}`, 'has spaces around it'],
  [`${recipient}\n`, 'has spaces around it'],
  ['age1pq1qqqqqqqqqq', 'is of a kind that Flux cannot open'],
  ['age1yubikey1qvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsx5rfa7y', "is a plugin's"],
  ['', 'does not begin with age1'],
  ['someone@example.com', 'does not begin with age1'],
  [recipient.slice(0, -1), 'has 61 characters instead of 62'],
  [`${recipient},${recipient}`, 'has 125 characters instead of 62'],
])('%j %s', (text, fault) => {
  expect(ageRecipientFault(text)).toBe(fault);
});
