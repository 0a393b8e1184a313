// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does on a key, and which page a wish goes to; its frame is in mainwindow.cpp.
#include "gui/mainwindow/mainwindow.h"
#include "services/outbox/outboxrunner.h"

#include <QFileDialog>
#include <QShortcut>

#include <algorithm>

namespace recado {

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] { showItem({}); });
    add(Qt::Key_F5, [this] { m_services.outbox.syncNow(); });
    if (m_services.simulator != nullptr)
        add(Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { showSimulator(); });
    add(Qt::CTRL | Qt::Key_N, [this] { showFirst([](Page &page) { return page.beginText(); }); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        [this] { showFirst([](Page &page) { return page.beginCheck(); }); });
    add(Qt::CTRL | Qt::Key_B, [this] {
        takeFile(QFileDialog::getOpenFileName(this, tr("Choose a boleto"), {}, tr("PDF files (*.pdf)")));
    });
}

void MainWindow::showFirst(const std::function<bool(Page &page)> &takes)
{
    const auto found = std::ranges::find_if(m_pages, [&takes](Page *page) { return takes(*page); });
    if (found != m_pages.end())
        showPage(static_cast<int>(found - m_pages.begin()));
}

void MainWindow::takeFile(const QString &path)
{
    if (!path.isEmpty())
        showFirst([&path](Page &page) { return page.takeFile(path); });
}

void MainWindow::showItem(const ItemId &item)
{
    showFirst([&item](Page &page) { return page.showItem(item); });
}

} // namespace recado
