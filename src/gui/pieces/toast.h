// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/glyph.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

QT_BEGIN_NAMESPACE
class QPushButton;
class QShortcut;
class QToolButton;
QT_END_NAMESPACE

namespace recado {

class GlyphView;
class RoleLabel;
class UndoRing;

/// A notice over the bottom of a window; with an undo ring while something can still be taken back (button or
/// Ctrl+Z). It only shows the countdown: whether a message leaves is decided by the outbox, which keeps its
/// own time.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the host and stays at its bottom when that is resized.
    explicit Toast(QWidget *host);

    /// "Message to Maria Souza", with the seconds left under it, for the given time.
    void offerUndo(const QString &sentence, std::chrono::milliseconds time);
    /// A plain notice; goes by itself.
    void tell(const QString &sentence, Glyph glyph = Glyph::Success, ThemeRole role = ThemeRole::Success,
              std::chrono::milliseconds time = std::chrono::seconds(6));
    /// Takes it away without a signal: the outbox has moved on.
    void dismiss();

    /// Stands still but for the words once a second.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString remaining() const;

Q_SIGNALS:
    void undone();
    /// The time is over, or a plain notice was closed.
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void begin(const QString &sentence, std::chrono::milliseconds time);
    void tick();
    void undo();
    void finish();
    void place();
    void retranslate();
    [[nodiscard]] std::chrono::milliseconds left() const;

    GlyphView *m_sign;
    UndoRing *m_ring;
    RoleLabel *m_sentence;
    RoleLabel *m_remaining;
    QPushButton *m_undo;
    QToolButton *m_close;
    QShortcut *m_shortcut;
    QTimer m_ticker;
    QDeadlineTimer m_deadline;
    std::chrono::milliseconds m_time{};
    bool m_undoable = false;
    bool m_reducedMotion = false;
};

} // namespace recado
