// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that answers every request as Twilio would answer one about a message, over TLS and kept connections.
//   node standin.mjs KEY CERTIFICATE     prints its port
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const [key, cert] = process.argv.slice(2).map((file) => readFileSync(file));
const account = 'AC00000000000000000000000000000001';
let made = 0;

function message(number) {
  const sid = 'SM' + number.toString(16).padStart(32, '0');
  const uri = `/2010-04-01/Accounts/${account}/Messages/${sid}`;
  return JSON.stringify({
    account_sid: account, api_version: '2010-04-01',
    body: 'Olá, Maria! Segue o boleto de novembro, com vencimento em 10/12. Qualquer dúvida, responda por aqui.',
    date_created: 'Thu, 24 Aug 2023 05:01:45 +0000', date_sent: null,
    date_updated: 'Thu, 24 Aug 2023 05:01:45 +0000', direction: 'outbound-api', error_code: null,
    error_message: null, from: 'whatsapp:+556730000000', messaging_service_sid: null, num_media: '0',
    num_segments: '1', price: null, price_unit: 'USD', sid, status: 'queued',
    subresource_uris: { media: `${uri}/Media.json` }, to: 'whatsapp:+5567999550001', uri: `${uri}.json`,
  });
}

const server = createServer({ key, cert, keepAlive: true }, (request, response) => {
  request.resume();
  request.on('end', () => {
    const body = Buffer.from(message(request.method === 'POST' ? ++made : 1));
    response.writeHead(request.method === 'POST' ? 201 : 200, {
      'Content-Type': 'application/json;charset=utf-8', 'Content-Length': body.length,
      'Twilio-Request-Id': 'RQ00000000000000000000000000000001', 'Twilio-Concurrent-Requests': '1',
      'Twilio-Request-Duration': '0.078', 'X-API-Domain': 'api.twilio.com',
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
