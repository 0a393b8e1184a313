// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/glyph.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// Something that concerns the whole page: one sentence, one action or a choice of a few, and a way to close
/// it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Danger };

    explicit Banner(Kind kind, const QString &sentence = {}, QWidget *parent = nullptr);

    /// Shows the sentence; screen readers say it once.
    void tell(Kind kind, const QString &sentence);
    /// An empty text takes the button away.
    void setAction(const QString &text);
    /// One more button, for a choice that the sentence asks for; the banner owns it.
    QPushButton *addChoice();
    /// A banner that states a lasting condition cannot be closed.
    void setClosable(bool closable);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();
    void retranslate();

    Kind m_kind;
    QHBoxLayout *m_row;
    RoleLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace recado
