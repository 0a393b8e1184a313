// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace recado::test {

/// The certificate with which an invented company signs in the middle of encrypted traffic, as its file.
inline QString companyAuthority()
{
    return QStringLiteral(RECADO_FIXTURES "/twilio/company-ca-test.crt");
}

/// A server whose certificate only that authority vouches for.
inline QSslConfiguration companyTls()
{
    QFile certificate(QStringLiteral(RECADO_FIXTURES "/twilio/company-server-test.crt"));
    QFile key(QStringLiteral(RECADO_FIXTURES "/twilio/company-server-test.key"));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("the company's certificates are not there");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(&certificate));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return tls;
}

} // namespace recado::test
