// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

/// Every piece in every state on one page, for pictures and for eyes. Its words are invented and not
/// translated.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    void addStates(QVBoxLayout *page);
    void addBanners(QVBoxLayout *page);
    void addFigures(QVBoxLayout *page);
    void addForm(QVBoxLayout *page);
    void addConversation(QVBoxLayout *page);
};

/// The window's frame with navigation and company bar, around the gallery.
[[nodiscard]] QWidget *galleryFrame(QWidget *content, QWidget *parent = nullptr);

} // namespace recado
