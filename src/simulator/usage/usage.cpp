// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/usage/usage.h"

#include "simulator/records/lists.h"
#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

struct Category
{
    const char16_t *name;
    const char16_t *parent; ///< counts what this one counts, too; empty for none
    const char16_t *countUnit;
    const char16_t *usageUnit;
    const char16_t *description;
};

/// Those that Recado and its tests look at, in the order in which they are listed. Twilio has over 600.
constexpr std::array categories{
    Category{u"calls", u"totalprice", u"calls", u"minutes", u"Calls"},
    Category{u"calls-inbound", u"calls", u"calls", u"minutes", u"Inbound calls"},
    Category{u"calls-outbound", u"calls", u"calls", u"minutes", u"Outbound calls"},
    Category{u"channels-whatsapp", u"totalprice", u"messages", u"messages", u"WhatsApp messages"},
    Category{u"channels-whatsapp-inbound", u"channels-whatsapp", u"messages", u"messages",
             u"Inbound WhatsApp messages"},
    Category{u"channels-whatsapp-outbound", u"channels-whatsapp", u"messages", u"messages",
             u"Outbound WhatsApp messages"},
    Category{u"lookups", u"totalprice", u"lookups", u"lookups", u"Lookups"},
    Category{u"sms", u"totalprice", u"messages", u"segments", u"SMS messages"},
    Category{u"sms-inbound", u"sms", u"messages", u"segments", u"Inbound SMS messages"},
    Category{u"sms-outbound", u"sms", u"messages", u"segments", u"Outbound SMS messages"},
    Category{u"verify-verifications", u"totalprice", u"verifications", u"verifications", u"Verifications"},
    Category{u"totalprice", u"", u"", u"usd", u"Total price"},
};

const Category *findCategory(QStringView name)
{
    for (const Category &category : categories) {
        if (name == QStringView(category.name))
            return &category;
    }
    return nullptr;
}

QString categoryOf(const Message &message)
{
    const QString channel = message.channel == Channel::Sms ? u"sms"_s : u"channels-whatsapp"_s;
    return channel + (message.inbound ? "-inbound"_L1 : "-outbound"_L1);
}

/// Dollars with five decimals, as text.
QString dollars(qint64 hundredThousandths)
{
    const qint64 size = qAbs(hundredThousandths);
    return u"%1%2.%3"_s.arg(hundredThousandths < 0 ? u"-"_s : QString())
        .arg(size / 100'000)
        .arg(size % 100'000, 5, 10, QChar(u'0'));
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Usage::Usage(World &world)
    : TableResource(world)
{
    world.links.charge = [this](const Charge &one) { charge(one); };
    world.links.charged = [this](const QString &accountSid) { return charged(accountSid); };
}

/// One record for each account, day and category is enough: a long test shall not grow without end.
void Usage::charge(const Charge &charge)
{
    const QString day = isoDay(dayOf(charge.at));
    const QString id = u"%1/%2/%3"_s.arg(charge.accountSid, day, charge.category);
    RecordTable &charges = table(u"charges"_s);
    Record *record = charges.find(charge.accountSid, id);
    if (!record)
        record = &charges.add({.sid = id,
                               .accountSid = charge.accountSid,
                               .hidden = {{u"day"_s, day}, {u"category"_s, charge.category}}});
    record->hidden.insert(u"count"_s, record->hidden.value("count"_L1).toInteger() + 1);
    record->hidden.insert(u"usage"_s, record->hidden.value("usage"_L1).toInteger() + charge.usage);
    record->hidden.insert(u"price"_s, record->hidden.value("price"_L1).toInteger() + charge.price);
}

qint64 Usage::charged(const QString &accountSid) const
{
    qint64 sum = 0;
    for (const Record &record : table(u"charges"_s).all()) {
        if (record.accountSid == accountSid)
            sum += record.hidden["price"_L1].toInteger();
    }
    return sum;
}

/// The day of the account's first message or charge: lists without a start begin there.
QDate Usage::firstDay(const QString &accountSid) const
{
    QDate first = dayOf(now());
    for (const Message &message : world().messages.all()) {
        if (message.accountSid == accountSid) {
            first = std::min(first, dayOf(message.created));
            break; // they are in order
        }
    }
    for (const Record &record : table(u"charges"_s).all()) {
        if (record.accountSid == accountSid)
            first = std::min(first, QDate::fromString(record.hidden["day"_L1].toString(), Qt::ISODate));
    }
    return first;
}

Usage::Sums Usage::sumsOf(const QString &accountSid, const UsagePeriod &period) const
{
    Sums sums;
    const auto add = [&sums](const QString &category, const Sum &more) {
        for (const Category *one = findCategory(category); one; one = findCategory(one->parent)) {
            Sum &sum = sums[QString::fromUtf16(one->name)];
            sum.count += more.count;
            sum.usage += more.usage;
            sum.price += more.price;
        }
    };
    for (const Message &message : world().messages.all()) {
        if (message.accountSid == accountSid && message.sent && period.holds(dayOf(*message.sent)))
            add(categoryOf(message),
                {.count = 1, .usage = message.segments, .price = -message.price.value_or(0)});
    }
    for (const Record &record : table(u"charges"_s).all()) {
        const QJsonObject &kept = record.hidden;
        if (record.accountSid == accountSid
            && period.holds(QDate::fromString(kept["day"_L1].toString(), Qt::ISODate)))
            add(kept["category"_L1].toString(),
                {.count = kept["count"_L1].toInteger(),
                 .usage = kept["usage"_L1].toInteger(),
                 .price = kept["price"_L1].toInteger()});
    }
    return sums;
}

QJsonObject Usage::json(const QString &accountSid, const QString &category, const Sum &sum,
                        const UsagePeriod &period) const
{
    const Category *kind = findCategory(category);
    const bool isTotal = category == "totalprice"_L1;
    const QString query
        = u"?Category=%1&StartDate=%2&EndDate=%3"_s.arg(category, isoDay(period.from), isoDay(period.to));
    const QString base = u"/2010-04-01/Accounts/%1/Usage/Records"_s.arg(accountSid);
    QJsonObject others;
    for (const QString &name : {u"Daily"_s, u"Monthly"_s, u"Yearly"_s, u"AllTime"_s})
        others.insert(name.toLower(), u"%1/%2.json?Category=%3"_s.arg(base, name, category));
    return {{u"account_sid"_s, accountSid},
            {u"api_version"_s, u"2010-04-01"_s},
            {u"as_of"_s, isoDate(now()).replace(u"Z"_s, u"+00:00"_s)},
            {u"category"_s, category},
            {u"description"_s, QString::fromUtf16(kind->description)},
            {u"count"_s, isTotal ? QJsonValue() : QJsonValue(QString::number(sum.count))},
            {u"count_unit"_s, textOrNull(QString::fromUtf16(kind->countUnit))},
            {u"usage"_s, isTotal ? dollars(sum.price) : QString::number(sum.usage)},
            {u"usage_unit"_s, QString::fromUtf16(kind->usageUnit)},
            {u"price"_s, dollars(sum.price)},
            {u"price_unit"_s, u"usd"_s},
            {u"start_date"_s, isoDay(period.from)},
            {u"end_date"_s, isoDay(period.to)},
            {u"subresource_uris"_s, others},
            {u"uri"_s, base + ".json"_L1 + query}};
}

HttpAnswer Usage::list(const QString &period, const Call &call) const
{
    const QDate today = dayOf(now());
    const std::optional<UsagePeriod> asked
        = readPeriod(call.query, today, {.from = firstDay(call.accountSid()), .to = today});
    const QString wanted = call.query.text(u"Category"_s);
    if (!asked || (!wanted.isEmpty() && !findCategory(wanted)))
        return errorAnswer(20001);
    std::vector<QJsonObject> records;
    for (const UsagePeriod &one : periodsOf(period, today, *asked)) {
        const Sums sums = sumsOf(call.accountSid(), one);
        for (const Category &category : categories) {
            const QString name = QString::fromUtf16(category.name);
            if (wanted.isEmpty() || wanted == name)
                records.push_back(json(call.accountSid(), name, sums[name], one));
        }
    }
    return classicList(call, u"usage_records"_s, records);
}

void Usage::addRoutes(Router &router)
{
    const QString base = u"/api/2010-04-01/Accounts/{AccountSid}/Usage/Records"_s;
    for (const QString &period : {QString(), u"Today"_s, u"Yesterday"_s, u"ThisMonth"_s, u"LastMonth"_s,
                                  u"AllTime"_s, u"Daily"_s, u"Monthly"_s, u"Yearly"_s})
        router.add({.method = "GET",
                    .pattern = base + (period.isEmpty() ? QString() : u'/' + period) + ".json"_L1,
                    .name = u"usage.list"_s,
                    .parameters
                    = listParameters({u"Category"_s, u"StartDate"_s, u"EndDate"_s, u"IncludeSubaccounts"_s}),
                    .handler = [this, period](const Call &call) { return list(period, call); }});
}

} // namespace recado::simulator
