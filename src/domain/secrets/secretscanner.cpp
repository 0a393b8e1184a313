// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secrets/secretscanner.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct Shape
{
    SecretKind kind;
    QRegularExpression pattern; ///< group 1 is the secret
};

const std::array<Shape, 9> &shapes()
{
    static const std::array<Shape, 9> all{
        Shape{SecretKind::PrivateKey,
              QRegularExpression(u"(-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END[^\\n]*|\\z))"_s)},
        Shape{SecretKind::GithubToken,
              QRegularExpression(u"\\b(gh[oprsu]_[A-Za-z0-9]{20,}|github_pat_\\w{20,})"_s)},
        Shape{SecretKind::ChatToken, QRegularExpression(u"\\b(xox[abeoprs]-[A-Za-z0-9-]{10,})"_s)},
        Shape{SecretKind::PaymentKey, QRegularExpression(u"\\b((?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,})"_s)},
        Shape{SecretKind::CloudKey,
              QRegularExpression(u"\\b((?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_\\-]{35})(?![A-Za-z0-9])"_s)},
        Shape{
            SecretKind::WebToken,
            QRegularExpression(u"\\b(eyJ[A-Za-z0-9_\\-]{8,}\\.eyJ[A-Za-z0-9_\\-]{8,}\\.[A-Za-z0-9_\\-]+)"_s)},
        Shape{SecretKind::Password, QRegularExpression(u"://[^\\s/@:]*:([^\\s/@]+)@"_s)},
        Shape{SecretKind::Password,
              QRegularExpression(
                  u"(?<![A-Za-z])(?:passw(?:or)?d|passwd|senha|contraseña|clave)[\"']?\\s*[:=]\\s*[\"']?"
                  "([^\\s\"',;]{6,})"_s,
                  QRegularExpression::CaseInsensitiveOption)},
        // hexadecimal with at least one letter, or mixed letters and digits: a boleto line has digits only
        Shape{SecretKind::TwilioSecret,
              QRegularExpression(u"(?<![0-9A-Za-z])(?=[0-9A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])"
                                 "(?!(?:[A-Z]{2}[0-9a-f]{30}(?![0-9a-f])))([0-9a-f]{32}|(?=[0-9A-Z]*[a-z])"
                                 "(?=[0-9a-z]*[A-Z])[0-9A-Za-z]{32})(?![0-9A-Za-z])"_s)},
    };
    return all;
}

} // namespace

std::vector<SecretSpan> findSecrets(const QString &text)
{
    std::vector<SecretSpan> found;
    const auto overlaps = [&found](const SecretSpan &span) {
        return std::ranges::any_of(found, [&span](const SecretSpan &other) {
            return span.start < other.start + other.length && other.start < span.start + span.length;
        });
    };
    for (const Shape &shape : shapes()) {
        for (auto matches = shape.pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const SecretSpan span{
                .kind = shape.kind, .start = match.capturedStart(1), .length = match.capturedLength(1)};
            if (!overlaps(span))
                found.push_back(span);
        }
    }
    std::ranges::sort(found, {}, &SecretSpan::start);
    return found;
}

} // namespace recado
