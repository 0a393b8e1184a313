// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMimeData;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class EmptyState;

/// Where a PDF is dropped, before there is one.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void setKind(ItemKind kind);
    /// Offers the sample boleto of the demo.
    void setSampleOffered(bool offered);

Q_SIGNALS:
    void pickWanted();
    void sampleWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    EmptyState *m_words;
    QPushButton *m_sample;
    ItemKind m_kind = ItemKind::Boleto;
};

/// The one PDF among what is being dragged; empty when there is none, or several.
[[nodiscard]] QString droppedPdf(const QMimeData &data);

} // namespace recado
