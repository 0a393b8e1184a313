// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The door of a store: signs each request again with somebody else's signer (aws4 of npm) and lets through only what has
// the same signature. s3rver itself knows keys, dates and buckets, but does not calculate this kind of signature.
//   node door.js PORT STORE_PORT
'use strict';
const aws4 = require('aws4');
const http = require('http');

const [port, store] = process.argv.slice(2).map(Number);
const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

function signatureOfHeader(request) {
    const given = request.headers.authorization;
    const names = /SignedHeaders=([^,]+)/.exec(given)[1].split(';');
    const region = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(given)[1];
    const headers = {};
    for (const name of names.filter((name) => name !== 'host'))
        headers[name] = request.headers[name];
    const signed = aws4.sign({ host: request.headers.host, path: request.url, method: request.method, service: 's3',
                               region, headers }, keys);
    const signature = /Signature=([0-9a-f]{64})/;
    return [signature.exec(given)[1], signature.exec(signed.headers.Authorization)[1]];
}

function signatureOfQuery(request) {
    const [path, query] = request.url.split('?');
    const given = new URLSearchParams(query);
    const region = given.get('X-Amz-Credential').split('/')[2];
    const rest = query.split('&').filter((part) => !part.startsWith('X-Amz-Signature=')).join('&');
    const signed = aws4.sign({ host: request.headers.host, path: `${path}?${rest}`, method: request.method, service: 's3',
                               region, signQuery: true }, keys);
    return [given.get('X-Amz-Signature'), new URLSearchParams(signed.path.split('?')[1]).get('X-Amz-Signature')];
}

function isRight(request) {
    try {
        const [given, ours] = request.headers.authorization ? signatureOfHeader(request) : signatureOfQuery(request);
        return given === ours;
    } catch (error) {
        console.error(error);
        return false;
    }
}

http.createServer((request, response) => {
    const known = (request.headers.authorization || request.url).includes('S3RVER');
    if (known && !isRight(request)) { // of a key that it does not know the store itself says so
        request.resume();
        response.writeHead(403, { 'Content-Type': 'application/xml' });
        response.end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
        return;
    }
    const on = http.request({ port: store, host: '127.0.0.1', method: request.method, path: request.url,
                              headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
    });
    on.on('error', () => response.destroy());
    request.pipe(on);
}).listen(port, '127.0.0.1');
