// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/sids.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

bool isAsciiLetterOrDigit(QChar character)
{
    return character.unicode() < 128 && character.isLetterOrNumber();
}

} // namespace

bool canStandInPath(const QString &sid)
{
    return !sid.isEmpty() && std::all_of(sid.begin(), sid.end(), isAsciiLetterOrDigit);
}

Error notASid()
{
    return Error{.kind = ErrorKind::Invalid, .detail = u"this is not a SID of Twilio's"_s};
}

} // namespace recado::twilio
