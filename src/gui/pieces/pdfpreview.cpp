// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/pdfpreview.h"

#include "gui/pieces/rolelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace recado {
namespace {

constexpr double leastZoom = 0.2;
constexpr double mostZoom = 5.0;
constexpr double zoomStep = 1.2;
constexpr QSizeF a4(794, 1123); ///< at 96 dpi
constexpr int leastHeight = 96; ///< banners above and fields below must fit a screen 768 high

} // namespace

PdfPreview::PdfPreview(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_canvas(new PageCanvas)
    , m_previous(tool(Glyph::ChevronLeft, &PdfPreview::previousPage))
    , m_next(tool(Glyph::ChevronRight, &PdfPreview::nextPage))
    , m_out(tool(Glyph::ZoomOut, &PdfPreview::zoomOut))
    , m_in(tool(Glyph::ZoomIn, &PdfPreview::zoomIn))
    , m_fit(tool(Glyph::ZoomFit, &PdfPreview::fit))
    , m_pageLabel(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_zoomLabel(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_pageSize(a4)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::Tiny);
    for (QWidget *each : std::initializer_list<QWidget *>{m_previous, m_pageLabel, m_next})
        tools->addWidget(each);
    tools->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_out, m_zoomLabel, m_in, m_fit})
        tools->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(tools);
    column->addWidget(m_scroll, 1);
    m_scroll->setWidget(m_canvas);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(
        QPalette::Window); // the page lies on a ground of its own, white on white shows no edge
    m_scroll->setMinimumHeight(leastHeight);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the page on it takes the focus
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_canvas, &PageCanvas::boxActivated, this, &PdfPreview::boxActivated);
    connect(m_canvas, &PageCanvas::boxHovered, this, &PdfPreview::boxHovered);
    retranslate();
    setPageCount(0);
}

QToolButton *PdfPreview::tool(Glyph glyph, void (PdfPreview::*act)()) const
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(glyphIcon(glyph));
    button->setIconSize({size::Icon, size::Icon});
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void PdfPreview::setPageCount(int count)
{
    m_count = std::max(0, count);
    m_page = -1;
    m_canvas->setImage({});
    m_canvas->setVisible(m_count > 0);
    m_previous->setVisible(m_count > 1);
    m_next->setVisible(m_count > 1);
    m_pageLabel->setVisible(m_count > 1);
    for (QToolButton *each : {m_out, m_in, m_fit})
        each->setEnabled(m_count > 0);
    setPage(0);
}

void PdfPreview::setPage(int page)
{
    if (page < 0 || page >= m_count || page == m_page)
        return;
    m_page = page;
    m_askedWidth = 0;
    m_canvas->setImage({});
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_count);
    m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
    showBoxes();
    applyZoom();
}

void PdfPreview::setImage(int page, const QImage &image)
{
    if (page != m_page || image.isNull())
        return;
    // Another picture of the same page may be sharper: only its shape counts, at the width of A4.
    m_pageSize = QSizeF(a4.width(), a4.width() * image.height() / image.width());
    m_askedWidth = std::max(m_askedWidth, image.width());
    m_canvas->setImage(image);
    applyZoom();
}

void PdfPreview::setBoxes(std::vector<PreviewBox> boxes)
{
    m_boxes = std::move(boxes);
    showBoxes();
}

void PdfPreview::showBoxes()
{
    std::vector<PreviewBox> here;
    std::ranges::copy_if(m_boxes, std::back_inserter(here),
                         [this](const PreviewBox &box) { return box.page == m_page; });
    m_canvas->setBoxes(std::move(here));
}

void PdfPreview::highlight(const QString &key)
{
    const auto box = std::ranges::find(m_boxes, key, &PreviewBox::key);
    if (box != m_boxes.end()) {
        setPage(box->page);
        const QPoint middle = m_canvas->rectOf(key).center();
        m_scroll->ensureVisible(middle.x(), middle.y(), m_scroll->width() / 3, m_scroll->height() / 3);
    }
    m_canvas->highlight(key);
}

double PdfPreview::zoom() const
{
    return m_zoom;
}

void PdfPreview::setZoom(double zoom)
{
    m_fitting = false;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    applyZoom();
}

void PdfPreview::fit()
{
    m_fitting = true;
    applyZoom();
}

void PdfPreview::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void PdfPreview::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void PdfPreview::nextPage()
{
    setPage(m_page + 1);
}

void PdfPreview::previousPage()
{
    setPage(m_page - 1);
}

void PdfPreview::applyZoom()
{
    if (m_fitting) {
        // As if the vertical bar were there: otherwise it comes and goes with the width that it takes itself.
        const int room
            = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2 * space::Small;
        m_zoom = std::clamp(room / m_pageSize.width(), leastZoom, mostZoom);
    }
    m_canvas->resize((m_pageSize * m_zoom).toSize());
    sayZoom();
    const int needed = static_cast<int>(std::ceil(m_canvas->width() * devicePixelRatioF()));
    if (m_page >= 0 && isVisible() && needed > m_askedWidth) {
        m_askedWidth = needed;
        Q_EMIT pageWanted(m_page, needed);
    }
}

bool PdfPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress
        && turnedBy(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_scroll->viewport() && event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            zoomAt(*wheel);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool PdfPreview::turnedBy(const QKeyEvent &key)
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int before = m_page;
    if (key.key() == Qt::Key_PageDown && bar->value() == bar->maximum())
        nextPage();
    else if (key.key() == Qt::Key_PageUp && bar->value() == bar->minimum())
        previousPage();
    return m_page != before;
}

void PdfPreview::zoomAt(const QWheelEvent &wheel)
{
    // What is under the pointer stays there.
    const QPointF pointer = wheel.position();
    const QPointF onPage = m_canvas->mapFrom(m_scroll->viewport(), pointer) / m_zoom;
    setZoom(wheel.angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    const QPointF moved = onPage * m_zoom - pointer;
    m_scroll->horizontalScrollBar()->setValue(static_cast<int>(moved.x()));
    m_scroll->verticalScrollBar()->setValue(static_cast<int>(moved.y()));
}

void PdfPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        zoomOut();
    else if (event->key() == Qt::Key_0)
        fit();
    else
        QWidget::keyPressEvent(event);
}

void PdfPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the scroll area's new width counts, not its last
    applyZoom();
}

void PdfPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    applyZoom();
}

void PdfPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PdfPreview::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    name(m_out, tr("Smaller"));
    name(m_in, tr("Larger"));
    name(m_fit, tr("Fit the width"));
    m_pageLabel->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_count));
    m_canvas->setAccessibleName(m_pageLabel->text());
    if (!m_zoomLabel->text().isEmpty())
        sayZoom();
}

void PdfPreview::sayZoom()
{
    m_zoomLabel->setText(tr("%1 %").arg(std::lround(m_zoom * 100)));
}

} // namespace recado
