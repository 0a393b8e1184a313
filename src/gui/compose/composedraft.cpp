// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/composedraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array kinds{ItemKind::Text, ItemKind::Pdf, ItemKind::Boleto};
constexpr std::array channels{Channel::WhatsApp, Channel::Sms};

template<typename Value, std::size_t Count>
Value named(const std::array<Value, Count> &values, const QString &word, Value otherwise)
{
    for (const Value value : values) {
        if (toWord(value) == word)
            return value;
    }
    return otherwise;
}

constexpr std::array ways{Scheduling::None, Scheduling::ThisComputer, Scheduling::Twilio};

QJsonObject toJson(const SendTime &time)
{
    return {{u"by"_s, toWord(time.by)}, {u"at"_s, QString::number(toMsecs(time.at))}};
}

SendTime timeFrom(const QJsonObject &json)
{
    bool isNumber = false;
    const qint64 at = json.value("at"_L1).toString().toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return {.by = named(ways, json.value("by"_L1).toString(), Scheduling::None), .at = fromMsecs(at)};
}

QJsonObject toJson(const Contact &contact)
{
    return {{u"id"_s, contact.id.toString()},
            {u"name"_s, contact.name},
            {u"phone"_s, contact.phone},
            {u"taxId"_s, contact.taxId}};
}

std::optional<Contact> contactFrom(const QJsonObject &json, TenantId tenant)
{
    const auto id = ContactId::fromString(json.value("id"_L1).toString());
    if (id.isNull())
        return std::nullopt;
    return Contact{.id = id,
                   .tenantId = tenant,
                   .name = json.value("name"_L1).toString(),
                   .phone = json.value("phone"_L1).toString(),
                   .taxId = json.value("taxId"_L1).toString()};
}

} // namespace

QString toJson(const ComposeDraft &draft)
{
    if (draft.isEmpty())
        return {};
    QJsonArray typed;
    for (const TypedField &field : draft.typed)
        typed.append(QJsonObject{{u"field"_s, field.field}, {u"text"_s, field.text}});
    QJsonObject json{
        {u"kind"_s, toWord(draft.kind)}, {u"channel"_s, toWord(draft.channel)},     {u"to"_s, draft.to},
        {u"file"_s, draft.file},         {u"slip"_s, static_cast<int>(draft.slip)}, {u"typed"_s, typed}};
    if (draft.contact)
        json.insert(u"contact"_s, toJson(*draft.contact));
    if (draft.textEdited)
        json.insert(u"text"_s, draft.text);
    if (draft.smsWanted)
        json.insert(u"sms"_s, true);
    if (!draft.when.isNow())
        json.insert(u"when"_s, toJson(draft.when));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ComposeDraft draftFromJson(const QString &json, TenantId tenant)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.isEmpty())
        return {};
    ComposeDraft draft{.kind = named(kinds, object.value("kind"_L1).toString(), ItemKind::Boleto),
                       .channel = named(channels, object.value("channel"_L1).toString(), Channel::WhatsApp),
                       .contact = contactFrom(object.value("contact"_L1).toObject(), tenant),
                       .to = object.value("to"_L1).toString(),
                       .file = object.value("file"_L1).toString(),
                       .slip = static_cast<std::size_t>(qMax(0, object.value("slip"_L1).toInt())),
                       .text = object.value("text"_L1).toString(),
                       .textEdited = object.contains("text"_L1),
                       .smsWanted = object.value("sms"_L1).toBool(),
                       .when = timeFrom(object.value("when"_L1).toObject())};
    const QJsonArray fields = object.value("typed"_L1).toArray();
    for (const auto &field : fields)
        draft.typed.push_back({.field = field.toObject().value("field"_L1).toString(),
                               .text = field.toObject().value("text"_L1).toString()});
    return draft;
}

} // namespace recado
