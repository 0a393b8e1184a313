// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/pagecanvas.h"
#include "gui/theme/glyph.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
class QToolButton;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// A PDF page with what was read on it. It gets pictures from outside and reads no file itself.
/// Ctrl+wheel, Ctrl++, Ctrl+-, Ctrl+0 zoom; Page Up and Page Down scroll, and turn the page at its end.
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPreview(QWidget *parent = nullptr);

    /// How many pages there are; shows the first and asks for it.
    void setPageCount(int count);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    /// The picture of a page, in answer to pageWanted(). One of a page that is no longer shown is dropped.
    void setImage(int page, const QImage &image);
    void setBoxes(std::vector<PreviewBox> boxes);

    /// Turns to the box, brings it into sight and makes it stand out. An empty or unknown key: none.
    void highlight(const QString &key);
    [[nodiscard]] PageCanvas *canvas() const { return m_canvas; }

    [[nodiscard]] double zoom() const; ///< 1 = one picture point of a page at 96 dpi
    void setZoom(double zoom);
    void fit();

Q_SIGNALS:
    void boxActivated(const QString &key);
    void boxHovered(const QString &key);
    /// The picture of a page is needed, this many pixels wide or more.
    void pageWanted(int page, int pixelWidth);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *tool(Glyph glyph, void (PdfPreview::*act)()) const;
    void zoomIn();
    void zoomOut();
    void nextPage();
    void previousPage();
    void applyZoom();
    [[nodiscard]] bool turnedBy(const QKeyEvent &key);
    void zoomAt(const QWheelEvent &wheel);
    void showBoxes();
    void retranslate();
    void sayZoom();

    QScrollArea *m_scroll;
    PageCanvas *m_canvas;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_out;
    QToolButton *m_in;
    QToolButton *m_fit;
    RoleLabel *m_pageLabel;
    RoleLabel *m_zoomLabel;
    std::vector<PreviewBox> m_boxes;
    QSizeF m_pageSize; ///< at zoom 1; the shape of A4 until a picture comes
    double m_zoom = 1.0;
    int m_page = 0;
    int m_count = 0;
    int m_askedWidth = 0; ///< what pageWanted() last said for this page
    bool m_fitting = true; ///< keeps the page's width as wide as the room
};

} // namespace recado
