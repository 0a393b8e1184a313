// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/toast.h"

#include "gui/pieces/glyphview.h"
#include "gui/pieces/painting.h"
#include "gui/pieces/rolelabel.h"
#include "gui/pieces/undoring.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace recado {
namespace {

using namespace std::chrono_literals;

constexpr auto smoothStep = 40ms;
constexpr int shadow = 6; ///< room around the surface
constexpr int shadowStrength = 4; ///< of 255, for each of its rings

} // namespace

Toast::Toast(QWidget *host)
    : QWidget(host)
    , m_sign(new GlyphView(Glyph::Success, ThemeRole::Success))
    , m_ring(new UndoRing)
    , m_sentence(new RoleLabel(FontRole::Strong, ThemeRole::Text))
    , m_remaining(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_undo(new QPushButton)
    , m_close(new QToolButton)
    , m_shortcut(new QShortcut(QKeySequence::Undo, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_remaining);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Card + shadow, space::Row + shadow, space::Row + shadow,
                            space::Row + shadow);
    row->setSpacing(space::Row);
    row->addWidget(m_sign);
    row->addWidget(m_ring);
    row->addLayout(words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_close->setAutoRaise(true);
    m_close->setIconSize({size::SmallIcon, size::SmallIcon});
    m_close->setIcon(glyphIcon(Glyph::Close, ThemeRole::Muted));
    m_undo->setIcon(glyphIcon(Glyph::Undo));
    m_shortcut->setEnabled(false);
    hide();
    host->installEventFilter(this);
    connect(&m_ticker, &QTimer::timeout, this, &Toast::tick);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undo);
    connect(m_shortcut, &QShortcut::activated, this, &Toast::undo);
    connect(m_close, &QToolButton::clicked, this, &Toast::finish);
    retranslate();
}

void Toast::offerUndo(const QString &sentence, std::chrono::milliseconds time)
{
    m_undoable = true;
    begin(sentence, time);
}

void Toast::tell(const QString &sentence, Glyph glyph, ThemeRole role, std::chrono::milliseconds time)
{
    m_undoable = false;
    m_sign->set(glyph, role);
    begin(sentence, time);
}

void Toast::dismiss()
{
    m_ticker.stop();
    m_shortcut->setEnabled(false);
    hide();
}

QString Toast::sentence() const
{
    return m_sentence->text();
}

QString Toast::remaining() const
{
    return m_remaining->text();
}

void Toast::begin(const QString &sentence, std::chrono::milliseconds time)
{
    m_time = time;
    m_deadline.setRemainingTime(time);
    m_sentence->setText(sentence);
    m_sign->setVisible(!m_undoable);
    m_close->setVisible(!m_undoable);
    m_ring->setVisible(m_undoable);
    m_remaining->setVisible(m_undoable);
    m_undo->setVisible(m_undoable);
    m_shortcut->setEnabled(m_undoable);
    // A short time is measured finely; a still toast need not wake up more often than its words change.
    const auto step = m_reducedMotion || !m_undoable ? std::chrono::milliseconds(1s) : smoothStep;
    m_ticker.start(std::min(step, time));
    tick();
    setAccessibleName(m_undoable ? sentence + u' ' + m_remaining->text() : sentence);
    show();
    raise();
    place();
    // Said once, with the seconds of the beginning: a voice that counts down every second is noise.
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::tick()
{
    if (m_deadline.hasExpired()) {
        finish();
        return;
    }
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left()).count());
    const QString words = tr("Leaves in %n second(s)", nullptr, seconds);
    if (words != m_remaining->text())
        m_remaining->setText(words);
    const double share
        = m_reducedMotion ? 1.0 : static_cast<double>(left().count()) / static_cast<double>(m_time.count());
    m_ring->setLeft(share, seconds);
}

void Toast::undo()
{
    // The last click may come in the same turn as the end.
    if (!m_undoable || isHidden())
        return;
    dismiss();
    Q_EMIT undone();
}

void Toast::finish()
{
    dismiss();
    Q_EMIT expired();
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    adjustSize();
    const int widest = host->width() - 2 * space::Card;
    resize(std::min(std::max(width(), size::FormWidth / 2), widest), height());
    move((host->width() - width()) / 2, host->height() - height() - space::Card);
}

std::chrono::milliseconds Toast::left() const
{
    return std::max(m_deadline.remainingTimeAsDuration(), std::chrono::nanoseconds(0)) / 1ms * 1ms;
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QColor dim(Qt::black);
    dim.setAlpha(shadowStrength);
    for (int ring = 0; ring < shadow; ++ring)
        paintSurface(painter, QRectF(rect()).adjusted(ring, ring, -ring, -ring), dim, {},
                     size::CardRadius + shadow - ring);
    const QRectF surface = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    paintSurface(painter, surface, color(ThemeRole::Raised, *this), color(ThemeRole::StrongBorder, *this),
                 size::CardRadius);
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    update();
}

void Toast::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleDescription(tr("Takes the message back before it leaves"));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace recado
