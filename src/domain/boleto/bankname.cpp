// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boleto/bankname.h"

#include "domain/text/plainletters.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::boleto {

namespace {

/// A name without "Banco", "S.A." and accents, and the codes of its group: one bank has several.
struct Name
{
    QLatin1StringView name;
    QLatin1StringView codes;
};

constexpr std::array names{
    Name{"do brasil"_L1, "001"_L1},
    Name{"bb"_L1, "001"_L1},
    Name{"da amazonia"_L1, "003"_L1},
    Name{"do nordeste"_L1, "004"_L1},
    Name{"do nordeste do brasil"_L1, "004"_L1},
    Name{"banestes"_L1, "021"_L1},
    Name{"santander"_L1, "033 353"_L1},
    Name{"santander brasil"_L1, "033 353"_L1},
    Name{"banrisul"_L1, "041"_L1},
    Name{"inter"_L1, "077"_L1},
    Name{"ailos"_L1, "085"_L1},
    Name{"caixa"_L1, "104"_L1},
    Name{"caixa economica federal"_L1, "104"_L1},
    Name{"cresol"_L1, "133"_L1},
    Name{"unicred"_L1, "136"_L1},
    Name{"bradesco"_L1, "237 036 122 394"_L1},
    Name{"c6"_L1, "336"_L1},
    Name{"c6 bank"_L1, "336"_L1},
    Name{"itau"_L1, "341 029 184 479"_L1},
    Name{"itau unibanco"_L1, "341 029 184 479"_L1},
    Name{"sicredi"_L1, "748"_L1},
    Name{"sicoob"_L1, "756"_L1},
    Name{"bancoob"_L1, "756"_L1},
};

/// Small letters and blanks only, without what every bank calls itself.
QString plainName(const QString &printed)
{
    static const QRegularExpression mark(u"[^a-z0-9 ]+"_s);
    static const QRegularExpression legalForm(u"^banco | s ?a$"_s);
    return plainLetters(printed).replace(mark, u" "_s).simplified().remove(legalForm);
}

} // namespace

QStringList codesOfBankName(const QString &printed)
{
    const auto plain = plainName(printed);
    const auto *const found
        = std::ranges::find_if(names, [&plain](const Name &name) { return plain == name.name; });
    return found == names.end() ? QStringList() : QString(found->codes).split(u' ');
}

} // namespace recado::boleto
