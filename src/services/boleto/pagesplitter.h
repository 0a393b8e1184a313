// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QString>

#include <vector>

namespace recado {

/// Some pages of a PDF as a PDF of their own, unchanged. Poppler's tools do it in processes of their own,
/// with limits: a file that breaks them breaks nothing here. pages: from 1, in the order wanted. target: path
/// of the new file; its folder is there. Errors: Unavailable "splitter-missing" (the tools are not
/// installed); Invalid "split-failed" (a password, damage); Timeout "split-failed".
[[nodiscard]] QCoro::Task<Outcome> splitPages(QString file, std::vector<int> pages, QString target);

} // namespace recado
