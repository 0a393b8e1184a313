// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same as bench_client, with Twilio's own library for Node:
//   node official.mjs create|fetch URL COUNT AT_ONCE      (NODE_EXTRA_CA_CERTS names the certificate)
import twilio from 'twilio';

const [what, base, count, atOnce] = process.argv.slice(2);
const account = 'AC00000000000000000000000000000001';
const http = new twilio.RequestClient();
const request = http.request.bind(http);
http.request = (options) => {
  options.uri = options.uri.replace('https://api.twilio.com', base);
  return request(options);
};
const client = twilio(account, 'token', { httpClient: http });

const deeds = {
  create: (number) => client.messages.create({
    to: `whatsapp:+55679995${50000 + (number % 40000)}`, from: 'whatsapp:+556730000000',
    body: 'Olá, Maria! Segue o boleto de novembro, com vencimento em 10/12. Qualquer dúvida, responda por aqui.',
  }),
  fetch: () => client.messages('SM00000000000000000000000000000001').fetch(),
};

async function run(total) {
  let left = total, good = 0;
  async function work() {
    while (left > 0) {
      const answer = await deeds[what](--left);
      good += answer.sid.length === 34 ? 1 : 0;
    }
  }
  await Promise.all(Array.from({ length: Number(atOnce) }, work));
  return good;
}

await run(200); // connections, TLS sessions, the compiler of hot code
const cpu = process.cpuUsage(), wall = process.hrtime.bigint();
const good = await run(Number(count));
const used = process.cpuUsage(cpu);
console.log(JSON.stringify({
  count: Number(count), good, cpu: (used.user + used.system) / 1e6, wall: Number(process.hrtime.bigint() - wall) / 1e9,
}));
process.exit(0);
