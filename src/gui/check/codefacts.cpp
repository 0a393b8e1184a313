// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/check/codefacts.h"

#include "domain/messages/messagetext.h"
#include "services/words/errortext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

using Kind = CodeCheck::Kind;
using Mark = ReadingFact::Mark;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeFacts)
};

bool isCollection(const CodeCheck &check)
{
    return check.slipKind == boleto::SlipKind::Collection;
}

bool hasWrongDigit(const CodeCheck &check)
{
    return std::ranges::any_of(check.checkDigits, [](const DigitCheck &digit) { return !digit.holds(); });
}

QString rightSentence(const CodeCheck &check)
{
    if (check.kind == Kind::Pix)
        return Words::tr("This is a Pix code, and its checksum is right.");
    if (check.kind == Kind::Bars)
        return Words::tr("These are the digits of the bars of a boleto, and the check digit is right.");
    return isCollection(check)
        ? Words::tr("This is the line of a bill or a tax (arrecadação), and every check digit is right.")
        : Words::tr("This is the line of a bank's boleto, and every check digit is right.");
}

QString pixProblem(const CodeCheck &check)
{
    if (check.problems.contains("crc"_L1) || check.problems.contains("form"_L1))
        return Words::tr("This Pix code is damaged: banks refuse it. Ask for a new one.");
    if (check.problems.contains("not-pix"_L1))
        return Words::tr("This is a payment code, but not one of Pix.");
    if (check.problems.contains("no-key"_L1))
        return Words::tr("This Pix code names no receiver: banks refuse it. Ask for a new one.");
    return Words::tr("This Pix code is not filled in as banks want it. Ask for a new one.");
}

QString lineProblem(const CodeCheck &check)
{
    if (check.problems.contains("length"_L1))
        return Words::tr("A boleto line has 47 digits, of a bill or a tax 48. Here there are %n.", nullptr,
                         static_cast<int>(check.digits.size()));
    if (check.problems.contains("line48-not-collection"_L1))
        return textOfSignal(u"line-48-digits"_s);
    if (hasWrongDigit(check))
        return Words::tr("A check digit is wrong: a digit was mistyped, or somebody changed the boleto. Do "
                         "not send it before you have compared it with the bank.");
    return Words::tr("These digits do not follow the rules of a boleto. Do not send it before you have "
                     "compared it with the bank.");
}

QString segmentText(QChar segment)
{
    switch (segment.unicode()) {
    case '1':
        return Words::tr("Town hall");
    case '2':
        return Words::tr("Water and sewage");
    case '3':
        return Words::tr("Power and gas");
    case '4':
        return Words::tr("Telephone");
    case '5':
        return Words::tr("Government body");
    case '6':
        return Words::tr("Company, by its CNPJ");
    case '7':
        return Words::tr("Traffic fine");
    case '9':
        return Words::tr("The bank's own");
    default:
        return {};
    }
}

QString labelOf(const DigitCheck &digit, bool collection)
{
    if (digit.code == "general-check-digit"_L1)
        return Words::tr("General digit");
    const QString number = digit.code.mid(5, 1); // of "field1-check-digit"
    return collection ? Words::tr("Block %1").arg(number) : Words::tr("Field %1").arg(number);
}

ReadingFact factOf(const DigitCheck &digit, bool collection)
{
    ReadingFact fact{.key = digit.code,
                     .label = labelOf(digit, collection),
                     .value
                     = digit.covered.isEmpty() ? QString(digit.found) : digit.covered + u'-' + digit.found};
    if (digit.holds()) {
        fact.note = Words::tr("right");
    } else {
        fact.mark = Mark::Look;
        fact.note = Words::tr("The check digit is %1 and should be %2.").arg(digit.found).arg(digit.expected);
    }
    return fact;
}

void addSlip(const CodeCheck &check, const QDate &today, std::vector<ReadingFact> &facts)
{
    for (ReadingFact &fact : factsOf(*check.slip, today)) {
        if (fact.key == "amount"_L1 || fact.key == "due"_L1 || fact.key == "bank"_L1)
            facts.push_back(std::move(fact));
    }
    if (isCollection(check))
        facts.push_back({.key = u"segment"_s,
                         .label = Words::tr("Kind"),
                         .value = segmentText(check.slip->barcode.at(1))});
}

QString pixKindText(PixCode::Kind kind)
{
    switch (kind) {
    case PixCode::Kind::Static:
        return Words::tr("With the receiver's key, for any number of payments");
    case PixCode::Kind::Dynamic:
        return Words::tr("Made for one charge: the bank keeps what it asks for");
    case PixCode::Kind::Recurrence:
        return Words::tr("Automatic Pix: the payer agrees to repeated payments");
    }
    Q_UNREACHABLE();
}

ReadingFact checksumOf(const PixCode &pix)
{
    const QString found = pix.payload.right(4).toUpper();
    ReadingFact fact{.key = u"crc"_s, .label = Words::tr("Checksum"), .value = found};
    if (found == pix.expectedCrc) {
        fact.note = Words::tr("right");
    } else {
        fact.mark = Mark::Look;
        fact.note = Words::tr("The checksum is %1 and should be %2.").arg(found, pix.expectedCrc);
    }
    return fact;
}

std::vector<ReadingFact> pixFacts(const PixCode &pix)
{
    std::vector<ReadingFact> facts;
    if (pix.expectedCrc.isEmpty())
        return facts; // its form is broken: whatever stands in it is a guess
    facts.push_back(checksumOf(pix));
    facts.push_back({.key = u"kind"_s, .label = Words::tr("Kind"), .value = pixKindText(pix.kind)});
    const auto add = [&facts](const QString &key, const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({.key = key, .label = label, .value = value});
    };
    add(u"payee"_s, Words::tr("Receiver"), pix.name);
    add(u"key"_s, Words::tr("Key"), pix.key);
    add(u"city"_s, Words::tr("City"), pix.city);
    if (pix.amountCents)
        add(u"amount"_s, Words::tr("Amount"), reais(*pix.amountCents));
    else
        facts.push_back({.key = u"amount"_s,
                         .label = Words::tr("Amount"),
                         .value = pix.kind == PixCode::Kind::Static
                             ? Words::tr("the payer types it")
                             : Words::tr("only the payer's bank shows it"),
                         .mark = Mark::Missing});
    add(u"info"_s, Words::tr("Message"), pix.info);
    return facts;
}

} // namespace

CodeVerdict verdictOf(const CodeCheck &check)
{
    if (check.isValid())
        return {Banner::Kind::Success, rightSentence(check)};
    switch (check.kind) {
    case Kind::Nothing:
        return {Banner::Kind::Warning, Words::tr("I find no boleto line and no Pix code in this text.")};
    case Kind::FiscalKey:
        return {Banner::Kind::Warning,
                Words::tr("These 44 digits are the key of a fiscal note: nobody can pay it. The boleto is "
                          "another document.")};
    case Kind::Pix:
        return {Banner::Kind::Danger, pixProblem(check)};
    case Kind::Line:
    case Kind::Bars:
        return {Banner::Kind::Danger, lineProblem(check)};
    }
    Q_UNREACHABLE();
}

std::vector<ReadingFact> factsOf(const CodeCheck &check, const QDate &today)
{
    if (check.pix)
        return pixFacts(*check.pix);
    std::vector<ReadingFact> facts;
    for (const DigitCheck &digit : check.checkDigits)
        facts.push_back(factOf(digit, isCollection(check)));
    if (check.slip)
        addSlip(check, today, facts);
    return facts;
}

} // namespace recado
