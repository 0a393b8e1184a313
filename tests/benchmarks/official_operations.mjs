// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Twilio's own library for Node against the simulator: what Recado's client does with messages, and more.
//   node official_operations.mjs URL
import assert from 'node:assert/strict';
import twilio from 'twilio';

const base = process.argv[2];
const account = 'AC00000000000000000000000000000001';
const person = '+5567999550001';
const from = '+556730000001';
const service = 'MG00000000000000000000000000000001';
const http = new twilio.RequestClient();
const request = http.request.bind(http);
http.request = (options) => {
  const url = new URL(options.uri); // verify.twilio.com/v2/… is BASE/verify/v2/…
  options.uri = `${base}/${url.hostname.split('.')[0]}${url.pathname}${url.search}`;
  return request(options);
};
const client = twilio(account, 'simulatortoken000000000000000001', { httpClient: http });

const sent = await client.messages.create({ to: person, from, body: 'Olá' });
assert.match(sent.sid, /^SM[0-9a-f]{32}$/);
assert.equal(sent.status, 'queued');
assert.ok(sent.dateCreated instanceof Date && !Number.isNaN(sent.dateCreated.getTime()));
assert.equal((await client.messages(sent.sid).fetch()).body, 'Olá');
for (let number = 1; number <= 4; ++number) await client.messages.create({ to: person, from, body: `${number}` });
assert.equal((await client.messages.list({ to: person, pageSize: 2 })).length, 5); // follows next_page_uri

const first = await client.messages.page({ to: person, pageSize: 2 });
const second = await first.nextPage();
assert.deepEqual(second.instances.map((one) => one.body), ['2', '1']);
assert.deepEqual((await second.previousPage()).instances.map((one) => one.body), ['4', '3']);

const later = await client.messages.create({
  to: person, messagingServiceSid: service, body: 'depois', scheduleType: 'fixed', sendAt: new Date(Date.now() + 3_600_000),
});
assert.equal(later.status, 'scheduled');
assert.equal((await client.messages(later.sid).update({ status: 'canceled' })).status, 'canceled');
assert.equal((await client.messages(later.sid).update({ body: '' })).body, '');
assert.equal(await client.messages(later.sid).remove(), true);
await assert.rejects(client.messages(later.sid).fetch(), { status: 404, code: 20404 });
await assert.rejects(client.messages.create({ to: '+15005550001', from, body: 'x' }), { status: 400, code: 21211 });

assert.equal((await client.api.v2010.accounts(account).fetch()).type, 'Full');
assert.match((await client.balance.fetch()).balance, /^\d+\.\d+$/);
assert.equal((await client.incomingPhoneNumbers.list()).length, 2);

const verify = client.verify.v2.services('VA00000000000000000000000000000001');
assert.equal((await verify.verifications.create({ to: person, channel: 'sms' })).status, 'pending');
assert.equal((await verify.verificationChecks.create({ to: person, code: '000000' })).valid, false);
assert.equal((await verify.verificationChecks.create({ to: person, code: '123456' })).status, 'approved');
console.log('the official Node library gets along with the simulator');
process.exit(0);
