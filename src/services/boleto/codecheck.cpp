// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/codecheck.h"

#include "domain/boleto/checkdigits.h"
#include "domain/boleto/typeableline.h"
#include "services/boleto/typedslip.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr qsizetype barsLength = 44;
constexpr qsizetype bankLength = 47;
constexpr qsizetype collectionLength = 48;
constexpr qsizetype fewestDigits = 20; ///< fewer are a phone, a CNPJ, a date: nobody meant a line
constexpr qsizetype blockLength = 12;

bool isLineLength(qsizetype length)
{
    return length == bankLength || length == collectionLength;
}

/// Digits with what people put between them.
QStringList runsOf(const QString &text)
{
    static const QRegularExpression form(uR"(\d(?:[\d\s.\-/\x{a0}]*\d)?)"_s);
    QStringList runs;
    for (auto match = form.globalMatch(text); match.hasNext();)
        runs.append(match.next().captured());
    return runs;
}

/// A line that holds, made of some of the groups of a run: a bank's code or a date may stand beside it.
/// Groups are never cut: a part of a broken line may hold by chance. Empty when there is none.
QString lineWithin(const QString &run)
{
    const QStringList groups = run.simplified().split(u' ');
    for (qsizetype first = 0; first < groups.size(); ++first) {
        QString digits;
        for (qsizetype last = first; last < groups.size() && digits.size() < collectionLength; ++last) {
            digits += boleto::withoutSeparators(groups.at(last));
            if (isLineLength(digits.size()) && boleto::TypeableLine::check(digits).isValid())
                return digits;
        }
    }
    return {};
}

/// The digits that the text is about: a line that holds, else a run as long as a line or bars, else the
/// longest; empty when none is long enough to be meant as one.
QString candidateOf(const QString &text)
{
    QString best;
    for (const QString &run : runsOf(text)) {
        if (const QString line = lineWithin(run); !line.isEmpty())
            return line;
        const QString digits = boleto::withoutSeparators(run);
        const bool shaped = isLineLength(best.size()) || best.size() == barsLength;
        const bool better
            = isLineLength(digits.size()) || digits.size() == barsLength || digits.size() > best.size();
        if (!shaped && better)
            best = digits;
    }
    return best.size() >= fewestDigits ? best : QString();
}

/// The access key of a fiscal note has 44 digits too: state, month, CNPJ, model 55, 57 or 65, and a mod 11 of
/// its own. (Manual de Orientação do Contribuinte, NF-e)
bool isFiscalKey(const QString &digits)
{
    static constexpr std::array models{"55"_L1, "57"_L1, "65"_L1};
    const auto model = QStringView(digits).mid(20, 2);
    if (std::ranges::none_of(models, [&model](QLatin1StringView known) { return model == known; }))
        return false;
    int sum = 0;
    int weight = 2;
    for (qsizetype at = barsLength - 2; at >= 0; --at) {
        sum += digits.at(at).digitValue() * weight;
        weight = weight == 9 ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return digits.back().digitValue() == (rest < 2 ? 0 : 11 - rest);
}

DigitCheck blockOf(const QString &line, qsizetype number, qsizetype from, qsizetype length)
{
    const QString covered = line.mid(from, length);
    return {.code = u"field%1-check-digit"_s.arg(number),
            .covered = covered,
            .found = line.at(from + length),
            .expected = boleto::mod10(covered)};
}

DigitCheck generalOf(const QString &bars, qsizetype at, bool collection)
{
    const QString others = QString(bars).remove(at, 1);
    return {.code = u"general-check-digit"_s,
            .found = bars.at(at),
            .expected
            = collection ? boleto::collectionCheckDigit(bars.at(2), others) : boleto::mod11OfBank(others)};
}

void listBankDigits(const QString &line, std::vector<DigitCheck> &checks)
{
    checks.push_back(blockOf(line, 1, 0, 9));
    checks.push_back(blockOf(line, 2, 10, 10));
    checks.push_back(blockOf(line, 3, 21, 10));
    const QString bars = line.left(4) + line.mid(32) + line.mid(4, 5) + line.mid(10, 10) + line.mid(21, 10);
    checks.push_back(generalOf(bars, 4, false));
}

/// Without a value id nobody knows which check digit to compute: none is listed.
void listCollectionDigits(const QString &line, std::vector<DigitCheck> &checks)
{
    if (line.at(2) < u'6')
        return;
    QString bars;
    for (qsizetype number = 0; number < collectionLength / blockLength; ++number) {
        DigitCheck block = blockOf(line, number + 1, number * blockLength, blockLength - 1);
        block.expected = boleto::collectionCheckDigit(line.at(2), block.covered);
        bars += block.covered;
        checks.push_back(std::move(block));
    }
    checks.push_back(generalOf(bars, 3, true));
}

void listDigits(CodeCheck &check)
{
    const bool collection = check.slipKind == boleto::SlipKind::Collection;
    if (check.kind == CodeCheck::Kind::Line && check.digits.size() == bankLength && !collection)
        listBankDigits(check.digits, check.checkDigits);
    else if (check.kind == CodeCheck::Kind::Line && check.digits.size() == collectionLength && collection)
        listCollectionDigits(check.digits, check.checkDigits);
    else if (check.kind == CodeCheck::Kind::Bars && (!collection || check.digits.at(2) >= u'6'))
        check.checkDigits.push_back(generalOf(check.digits, collection ? 3 : 4, collection));
}

std::optional<CodeCheck> checkPix(const QString &text)
{
    const qsizetype start = text.indexOf("000201"_L1);
    if (start < 0 && !text.contains("br.gov.bcb.pix"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QString code = start < 0 ? text : text.mid(start).trimmed();
    PixCode pix = parsePix(code);
    // a line may hold "000201" too; without the form of a code only Pix's own name says that it is one
    if (pix.problems.contains("form"_L1) && !text.contains("br.gov.bcb.pix"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return CodeCheck{
        .kind = CodeCheck::Kind::Pix, .digits = code, .problems = pix.problems, .pix = std::move(pix)};
}

} // namespace

CodeCheck checkCode(const QString &text, const QDate &today)
{
    if (auto pix = checkPix(text))
        return *pix;
    CodeCheck check{.digits = candidateOf(text)};
    if (check.digits.isEmpty())
        return check;
    const bool bars = check.digits.size() == barsLength;
    const auto checked = boleto::checkLineOrBarcode(check.digits);
    check.kind = bars ? CodeCheck::Kind::Bars : CodeCheck::Kind::Line;
    check.problems = checked.problems;
    check.slipKind = checked.kind;
    if (bars && !checked.isValid() && isFiscalKey(check.digits)) {
        check.kind = CodeCheck::Kind::FiscalKey;
        check.slipKind.reset();
        return check;
    }
    listDigits(check);
    if (checked.isValid())
        check.slip = typedSlip(check.digits, today);
    return check;
}

} // namespace recado
