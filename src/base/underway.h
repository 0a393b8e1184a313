// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace recado {

/// One more of what has not ended yet, as long as this lives: in a coroutine of an object that must not go
/// before. The count must outlive it.
class UnderWay
{
public:
    explicit UnderWay(int &count)
        : m_count(count)
    {
        ++m_count;
    }
    ~UnderWay() { --m_count; }
    Q_DISABLE_COPY_MOVE(UnderWay)

private:
    int &m_count;
};

} // namespace recado
