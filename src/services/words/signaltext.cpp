// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

using Words = std::pair<QLatin1StringView, const char *>;

constexpr std::array signalWords{
    Words{"line-check-digit"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "The payment line has a wrong check digit. Do not send it before you have "
                            "compared it with the bank.")},
    Words{"line-48-digits"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "The payment line has 48 digits: the system that made it writes the due date "
                            "wrongly. Ask for a new boleto.")},
    Words{"currency-not-real"_L1, QT_TRANSLATE_NOOP("recado::Signals", "The boleto is not in reais.")},
    Words{"printed-amount-differs"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "The printed amount is not the one in the payment line.")},
    Words{"printed-amount-missing"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "I did not find the printed amount: compare it yourself.")},
    Words{"printed-due-differs"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "The printed due date is not the one in the payment line.")},
    Words{"printed-due-missing"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "I did not find the printed due date: compare it yourself.")},
    Words{"due-other-era"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "The due date was coded before 2025: this is an old boleto.")},
    Words{"due-safety-range"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "The due date could mean two dates; banks refuse both.")},
    Words{"no-due-date"_L1, QT_TRANSLATE_NOOP("recado::Signals", "This boleto has no due date.")},
    Words{"open-value"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "This boleto has no amount: the payer types it.")},
    Words{"bank-differs"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "The printed bank is not the one in the payment line.")},
    Words{"bank-unknown"_L1, QT_TRANSLATE_NOOP("recado::Signals", "I do not know the bank of this code.")},
    Words{"payee-missing"_L1, QT_TRANSLATE_NOOP("recado::Signals", "I did not find who receives the money.")},
    Words{"payee-document-missing"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "I did not find the document of who receives the money.")},
    Words{"overdue"_L1, QT_TRANSLATE_NOOP("recado::Signals", "This boleto is overdue.")},
    Words{"line-barcode-differ"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "The bars code another payment than the payment line: somebody may have changed "
                            "this boleto. Compare it with the bank.")},
    Words{"barcode-missing"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "I could not read the bars of this boleto: compare the line yourself.")},
    Words{"only-barcode"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "Only the bars could be read, with nothing to compare them with.")},
    Words{"pix-other-receiver"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "The Pix code pays somebody else than the beneficiary of the boleto.")},
    Words{"pix-other-amount"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "The amount in the Pix code is not the one of the boleto.")},
    Words{"pix-crc"_L1, QT_TRANSLATE_NOOP("recado::Signals", "The Pix code is damaged: banks refuse it.")},
    Words{"pix-form"_L1, QT_TRANSLATE_NOOP("recado::Signals", "The Pix code is damaged: banks refuse it.")},
    Words{
        "pix-amount"_L1,
        QT_TRANSLATE_NOOP("recado::Signals", "The amount in the Pix code is not a number: banks refuse it.")},
    Words{"pix-currency"_L1, QT_TRANSLATE_NOOP("recado::Signals", "The Pix code is not in reais.")},
    Words{"pix-country"_L1, QT_TRANSLATE_NOOP("recado::Signals", "The Pix code is not Brazilian.")},
    Words{"pix-no-key"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "The Pix code does not say who receives the money.")},
    Words{
        "pix-not-pix"_L1,
        QT_TRANSLATE_NOOP("recado::Signals", "The code beside the bars belongs to another system than Pix.")},
    Words{"pages-left-out"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "Not every page of this file was read (at most the first 100 are). Look at the "
                            "others yourself before you send it.")},
    Words{"pix-codes-differ"_L1,
          QT_TRANSLATE_NOOP("recado::Signals", "The Pix QR code says something else than the Pix text.")},
    Words{"payee-unknown"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "This company has never sent boletos of this beneficiary. Make sure that the "
                            "money goes to the right account.")},
    Words{"payee-first"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "There are no earlier boletos of this company to compare the beneficiary with.")},
    Words{"recipient-not-payer"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "This boleto is for somebody else than the person whom you send it to.")},
    Words{"already-sent"_L1, QT_TRANSLATE_NOOP("recado::Signals", "This boleto was already sent.")},
    Words{"file-already-sent"_L1, QT_TRANSLATE_NOOP("recado::Signals", "This very file was already sent.")},
    Words{"newer-sent"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "A newer version of this boleto was already sent: this file is the older one.")},
    Words{"several-payers"_L1,
          QT_TRANSLATE_NOOP("recado::Signals",
                            "This file holds boletos of other people: everybody would see them.")},
    Words{"checked"_L1, QT_TRANSLATE_NOOP("recado::Signals", "Read and checked")},
    Words{"look"_L1, QT_TRANSLATE_NOOP("recado::Signals", "Read: please look")},
    Words{"unreadable"_L1, QT_TRANSLATE_NOOP("recado::Signals", "I could not read it")}};

} // namespace

QString textOfSignal(const QString &signal)
{
    const auto *const found
        = std::ranges::find_if(signalWords, [&signal](const Words &row) { return signal == row.first; });
    return found == signalWords.end() ? signal
                                      : QCoreApplication::translate("recado::Signals", found->second);
}

} // namespace recado
