// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots/selectionshots.h"

#include "gui/common/waiting.h"
#include "gui/messages/resenddialog.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {

Outcome addSelectionStates(MainWindow &window, const AddPicture &add)
{
    window.showItem({}); // the page of the messages
    auto *table = window.findChild<QTableView *>(u"messageTable"_s);
    if (table == nullptr)
        return Done{};
    waitUntil([table] { return table->model()->rowCount() > 0; }, 3s);
    table->selectAll();
    settle(300ms); // the panel follows
    auto added = add(window, u"messages-selected"_s);
    auto *again = window.findChild<QPushButton *>(u"sendManyAgain"_s);
    if (added && again != nullptr) {
        again->click();
        const auto dialog = [&window] { return window.findChild<ResendDialog *>(); };
        if (waitUntil([&dialog] { return dialog() != nullptr; }, 3s)) {
            added = add(*dialog(), u"resend-dialog"_s);
            dialog()->reject();
        }
    }
    table->selectRow(0);
    return added;
}

} // namespace recado
