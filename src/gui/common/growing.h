// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QDialog;
QT_END_NAMESPACE

namespace recado {

/// Lets a dialog grow when what it says needs more height (a banner that appears, a longer sentence): by
/// itself Qt gives words that wrap no more room than the dialog has, and cuts them. Never shrinks. Is the
/// dialog's child.
class Growing : public QObject
{
    Q_OBJECT

public:
    explicit Growing(QDialog &dialog);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QDialog &m_dialog;
};

} // namespace recado
