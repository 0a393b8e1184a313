// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include "base/redactionrules.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr qsizetype ShortestSecret = 8;
constexpr const char *Mask = "[secret]";

/// How QDebug writes a value, without the quotes.
template<typename Value>
QByteArray asDebugged(const Value &value)
{
    QString text;
    QDebug(&text).nospace() << value;
    return text.mid(1, text.size() - 2).toUtf8();
}

std::vector<Secret> formsOf(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    const QString latin = QString::fromLatin1(value);
    std::vector<QByteArray> forms{value,
                                  latin.toUtf8(),
                                  asDebugged(latin),
                                  QUrl::toPercentEncoding(text).replace("%20", "+"),
                                  text.toUtf8(),
                                  QUrl::toPercentEncoding(text),
                                  value.toPercentEncoding(),
                                  value.toHex(),
                                  asDebugged(text),
                                  asDebugged(value),
                                  json.mid(2, json.size() - 4)};
    std::sort(forms.begin(), forms.end(), [](const QByteArray &left, const QByteArray &right) {
        return left.size() == right.size() ? left < right : left.size() > right.size();
    });
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    std::vector<Secret> secrets;
    secrets.reserve(forms.size());
    for (QByteArray &form : forms)
        secrets.emplace_back(std::move(form));
    return secrets;
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '-' || c == '_';
}

/// Base64 of "account:secret" does not contain base64 of the secret, so the text is decoded and looked into,
/// at each of the four places where a group of four may begin.
bool hidesInBase64(const QByteArray &run, const QByteArray &value)
{
    for (qsizetype start = 0; start < 4; ++start) {
        const QByteArray part = run.mid(start);
        if (QByteArray::fromBase64(part).contains(value)
            || QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding).contains(value))
            return true;
    }
    return false;
}

QByteArray withoutBase64Of(const QByteArray &value, const QByteArray &text)
{
    QByteArray kept;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isBase64(text.at(end)))
            ++end;
        const QByteArray run = text.mid(at, end - at);
        kept += run.size() > ShortestSecret && hidesInBase64(run, value) ? QByteArray(Mask) : run;
        if (end < text.size())
            kept += text.at(end++);
        at = end;
    }
    return kept;
}

} // namespace

QString redact(const QString &text)
{
    return applyRedactionRules(text);
}

bool Redactor::registerSecret(const Secret &secret)
{
    if (secret.bytes().size() < ShortestSecret)
        return false;
    const QWriteLocker locker(&m_lock);
    const bool known = std::any_of(m_secrets.begin(), m_secrets.end(), [&secret](const LiveSecret &live) {
        return live.value.bytes() == secret.bytes();
    });
    if (!known) {
        // longest first: a secret that begins like a longer one must not leave the rest of that one behind
        const auto place
            = std::find_if(m_secrets.begin(), m_secrets.end(), [&secret](const LiveSecret &live) {
                  return live.value.bytes().size() < secret.bytes().size();
              });
        m_secrets.insert(place, {.value = secret, .forms = formsOf(secret.bytes())});
    }
    return true;
}

void Redactor::forgetSecret(const Secret &secret)
{
    const QWriteLocker locker(&m_lock);
    std::erase_if(m_secrets,
                  [&secret](const LiveSecret &live) { return live.value.bytes() == secret.bytes(); });
}

QByteArray Redactor::withoutLiveSecrets(QByteArray text) const
{
    for (const LiveSecret &live : m_secrets) {
        for (const Secret &form : live.forms)
            text.replace(form.bytes(), Mask);
        text = withoutBase64Of(live.value.bytes(), text);
    }
    return text;
}

QString Redactor::redact(const QString &text) const
{
    QString kept = text;
    {
        const QReadLocker locker(&m_lock);
        if (!m_secrets.empty())
            kept = QString::fromUtf8(withoutLiveSecrets(text.toUtf8()));
    }
    return recado::redact(kept);
}

} // namespace recado
