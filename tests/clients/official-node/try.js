// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Uses the simulator through Twilio's own library, as a program that is not ours would.
//   node try.js http://127.0.0.1:PORT      of a recado-simulator --clock manual
'use strict';
const twilio = require('twilio');

const base = process.argv[2];
const account = 'AC00000000000000000000000000000001';
const sms = '+556730000001';
const whatsApp = 'whatsapp:+556730000000';
const person = '+5567999550001';

const client = twilio(account, 'simulatortoken000000000000000001');
for (const product of ['accounts', 'api', 'content', 'lookups', 'messaging', 'monitor', 'pricing', 'serverless', 'verify'])
    client[product].baseUrl = `${base}/${product}`;

let failures = 0;
function expect(what, isTrue) {
    console.log(isTrue ? 'ok  ' : 'FAIL', what);
    failures += isTrue ? 0 : 1;
}

async function control(name, body) {
    const answer = await fetch(`${base}/__simulator/${name}`, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok)
        throw new Error(`control ${name}: ${answer.status}`);
}
const wait = (seconds) => control('clock', { advanceMs: seconds * 1000 });

async function codeOf(promise) {
    try {
        await promise;
        return 0;
    } catch (error) {
        return error.code;
    }
}

async function messages() {
    const made = await client.messages.create({ from: sms, to: person, body: 'Bom dia & até já' });
    expect('message is queued', made.status === 'queued' && made.body === 'Bom dia & até já');
    await wait(60);
    const fetched = await client.messages(made.sid).fetch();
    expect('message is delivered', fetched.status === 'delivered' && fetched.dateSent instanceof Date);
    await client.messages.create({ from: sms, to: person, body: 'Mais um' });
    const listed = await client.messages.list({ to: person, pageSize: 1 });
    expect('messages are paged', listed.length === 2);
    expect('wrong number is 21211', (await codeOf(client.messages.create({ from: sms, to: '123', body: 'x' }))) === 21211);
    const template = await client.messages.create({
        from: whatsApp, to: `whatsapp:${person}`, contentSid: 'HX00000000000000000000000000000001',
        contentVariables: JSON.stringify({ 1: 'Ana' }) });
    expect('template is filled in', template.body.startsWith('Olá Ana, '));
    const service = await client.messages.create({
        messagingServiceSid: 'MG00000000000000000000000000000001', to: person, body: 'Amanhã',
        scheduleType: 'fixed', sendAt: new Date(Date.now() + 86400000) });
    expect('message is scheduled', service.status === 'scheduled');
    expect('and canceled', (await client.messages(service.sid).update({ status: 'canceled' })).status === 'canceled');
    expect('message is redacted', (await client.messages(made.sid).update({ body: '' })).body === '');
    expect('and deleted', await client.messages(made.sid).remove());
    expect('and gone', (await codeOf(client.messages(made.sid).fetch())) === 20404);
}

async function content() {
    const made = await client.content.v1.contents.create({
        friendlyName: 'aviso', language: 'pt_BR', variables: { 1: 'Ana' },
        types: { 'twilio/text': { body: 'Olá {{1}}, tudo bem?' } } });
    expect('template is made', made.sid.startsWith('HX'));
    const approval = await client.content.v1.contents(made.sid).approvalCreate.create({ name: 'aviso', category: 'UTILITY' });
    expect('template is received', approval.status === 'received');
    await wait(600);
    const fetched = await client.content.v1.contents(made.sid).approvalFetch().fetch();
    expect('template is approved', fetched.whatsapp.status === 'approved');
    expect('templates are listed', (await client.content.v1.contents.list({ pageSize: 2 })).length === 6);
    const all = await client.content.v2.contentAndApprovals.list({ channelEligibility: ['whatsapp:approved'], pageSize: 1 });
    expect('approved ones are found', all.length === 3);
    expect('template is deleted', await client.content.v1.contents(made.sid).remove());
}

async function verify() {
    const service = await client.verify.v2.services.create({ friendlyName: 'Lojas', codeLength: 6 });
    expect('services are paged', (await client.verify.v2.services.list({ pageSize: 1 })).length === 2);
    const started = await client.verify.v2.services(service.sid).verifications.create({ to: person, channel: 'sms' });
    expect('code is sent', started.status === 'pending');
    const check = (code) => client.verify.v2.services(service.sid).verificationChecks.create({ to: person, code });
    const wrong = await check('000000');
    expect('wrong code is no error', !wrong.valid && wrong.status === 'pending');
    expect('right code is approved', (await check('123456')).status === 'approved');
    expect('code is used once', (await codeOf(check('123456'))) === 20404);
    const attempts = await client.verify.v2.verificationAttempts.list({ pageSize: 1 });
    expect('attempts are listed', attempts.length === 1);
    expect('summary counts', (await client.verify.v2.verificationAttemptsSummary().fetch()).totalConverted === 1);
    expect('service is deleted', await client.verify.v2.services(service.sid).remove());
}

async function calls() {
    const call = await client.calls.create({ from: sms, to: person, twiml: '<Response><Say>Oi</Say></Response>' });
    expect('call is queued', call.status === 'queued' && call.startTime === null);
    await wait(10);
    expect('call is answered', (await client.calls(call.sid).fetch()).status === 'in-progress');
    expect('call is ended', (await client.calls(call.sid).update({ status: 'completed' })).status === 'completed');
    expect('calls are listed', (await client.calls.list({ to: person, startTimeAfter: new Date(0) })).length === 1);
    expect('no instructions is 21205', (await codeOf(client.calls.create({ from: sms, to: person }))) === 21205);
}

async function senders() {
    const listed = await client.messaging.v2.channelsSenders.list({ channel: 'whatsapp' });
    expect('senders are listed', listed.length === 1 && listed[0].senderId === whatsApp);
    const one = await client.messaging.v2.channelsSenders(listed[0].sid).fetch();
    expect('sender is online', one.status === 'ONLINE' && one.properties.qualityRating === 'HIGH');
    const made = await client.messaging.v2.channelsSenders.create({ sender_id: `whatsapp:${sms}` });
    await wait(60);
    expect('new sender comes up', (await client.messaging.v2.channelsSenders(made.sid).fetch()).status === 'ONLINE');
    expect('sender is deleted', await client.messaging.v2.channelsSenders(made.sid).remove());
}

async function services() {
    const made = await client.messaging.v1.services.create({ friendlyName: 'Cobranças' });
    expect('services are paged', (await client.messaging.v1.services.list({ pageSize: 1 })).length === 2);
    const pool = client.messaging.v1.services(made.sid);
    const number = await pool.phoneNumbers.create({ phoneNumberSid: 'PN00000000000000000000000000000001' });
    expect('number joins', number.phoneNumber === '+556730000000');
    expect('senders of the fixed one', (await client.messaging.v1.services('MG00000000000000000000000000000001').channelSenders.list()).length === 1);
    expect('service is changed', (await pool.update({ smartEncoding: true })).smartEncoding);
    expect('service is deleted', await pool.remove());
}

async function money() {
    const records = await client.usage.records.today.list({ category: 'sms-outbound' });
    expect('usage is counted', records.length === 1 && Number(records[0].count) >= 1);
    expect('balance is in dollars', (await client.balance.fetch()).currency === 'USD');
    const facts = await client.lookups.v2.phoneNumbers(person).fetch({ fields: 'line_type_intelligence' });
    expect('number is a mobile', facts.valid && facts.lineTypeIntelligence.type === 'mobile');
    expect('prices are known', (await client.pricing.v1.messaging.countries('BR').fetch()).outboundSmsPrices.length > 0);
    expect('alerts are listed', Array.isArray(await client.monitor.v1.alerts.list({ limit: 5 })));
}

async function numbers() {
    const listed = await client.incomingPhoneNumbers.list({ pageSize: 1 });
    expect('numbers are paged', listed.length === 2);
    const changed = await client.incomingPhoneNumbers(listed[0].sid).update({ smsUrl: 'https://example.com/in' });
    expect('webhook is changed', changed.smsUrl === 'https://example.com/in');
}

async function files() {
    const service = await client.serverless.v1.services.create({ uniqueName: 'recado', friendlyName: 'Recado' });
    const one = client.serverless.v1.services(service.sid);
    const environment = await one.environments.create({ uniqueName: 'producao' });
    expect('environment has a host', environment.domainName.endsWith('.twil.io'));
    const asset = await one.assets.create({ friendlyName: 'boleto' });
    const form = new FormData();
    form.append('Path', '/boleto.pdf');
    form.append('Visibility', 'public');
    form.append('Content', new Blob(['%PDF-1.4'], { type: 'application/pdf' }), 'boleto.pdf');
    const key = Buffer.from(`${account}:simulatortoken000000000000000001`).toString('base64');
    const uploaded = await fetch(`${base}/serverless-upload/v1/Services/${service.sid}/Assets/${asset.sid}/Versions`,
        { method: 'POST', body: form, headers: { Authorization: `Basic ${key}` } });
    const build = await one.builds.create({ assetVersions: [(await uploaded.json()).sid] });
    await wait(10);
    expect('build is completed', (await one.builds(build.sid).buildStatus().fetch()).status === 'completed');
    await one.environments(environment.sid).deployments.create({ buildSid: build.sid });
    const served = await fetch(`${base}/twil.io/${environment.domainName}/boleto.pdf`);
    expect('file is served', (await served.text()) === '%PDF-1.4');
}

async function keys() {
    const key = await client.newKeys.create({ friendlyName: 'Recado' });
    const byKey = twilio(key.sid, key.secret, { accountSid: account });
    byKey.api.baseUrl = `${base}/api`;
    expect('key may list messages', Array.isArray(await byKey.messages.list({ limit: 1 })));
    expect('key may not see the account', (await codeOf(byKey.api.v2010.accounts(account).fetch())) === 20003);
    expect('key is deleted', await client.keys(key.sid).remove());
    expect('and opens nothing', (await codeOf(byKey.messages.list({ limit: 1 }))) === 20003);
    const second = await client.accounts.v1.secondaryAuthToken().create();
    await client.accounts.v1.authTokenPromotion().update();
    expect('old token is dead', (await codeOf(client.balance.fetch())) === 20003);
    const renewed = twilio(account, second.secondaryAuthToken);
    renewed.api.baseUrl = `${base}/api`;
    expect('new token lives', (await renewed.balance.fetch()).currency === 'USD');
}

(async () => {
    for (const part of [messages, content, verify, calls, senders, services, money, numbers, files, keys]) {
        try {
            await part();
        } catch (error) {
            expect(`${part.name}: ${error.message} ${JSON.stringify(error.details || '')}`, false);
        }
    }
    console.log(failures === 0 ? 'all is well' : `${failures} failed`);
    process.exit(failures === 0 ? 0 : 1);
})();
