// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots/boletoshots.h"

#include "gui/check/checkdialog.h"
#include "gui/common/waiting.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/readinglist.h"
#include "gui/payees/payeesdialog.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

struct State
{
    QLatin1StringView file; ///< of the demo
    QLatin1StringView picture;
};

constexpr std::array states{State{"boleto_ana_lima_vencido.pdf"_L1, "boleto-overdue"_L1},
                            State{"boleto_carlos_rocha_alterado.pdf"_L1, "boleto-changed"_L1},
                            State{"boleto_helena_barros.pdf"_L1, "boleto-stranger"_L1}};

constexpr QLatin1StringView rightLine{"00190.00009 01234.567004 00000.101170 1 16560000074210"};
constexpr QLatin1StringView wrongLine{"00190.00009 01234.567005 00000.101170 1 16560000074210"};

bool open(MainWindow &window, const QString &file)
{
    const auto *panel = window.page(0)->findChild<BoletoPanel *>();
    window.page(0)->takeFile(file);
    const bool read
        = waitUntil([panel] { return panel->opened().found.has_value() || panel->opened().error; }, 10s);
    waitUntil([panel] { return !panel->opened().firstPage.isNull(); }, 5s);
    settle(600ms); // the sharper picture of the page
    return read;
}

Outcome addTyped(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    open(window, services.sampleBoleto);
    auto *panel = window.page(0)->findChild<BoletoPanel *>();
    panel->typeField(u"amount"_s, u"340,00"_s);
    waitUntil([panel] { return !panel->opened().typed.empty(); }, 5s);
    settle(100ms);
    for (ReadingRow *row : panel->findChildren<ReadingRow *>()) {
        if (row->isVisible() && row->fact().key == "due"_L1)
            row->beginEdit();
    }
    if (auto *edit = panel->findChild<QLineEdit *>(u"typed-due"_s); edit != nullptr) {
        edit->setText(u"amanhã"_s);
        Q_EMIT edit->returnPressed();
    }
    settle(300ms);
    return add(window, u"boleto-typed"_s);
}

/// Two boletos in one file, where the tool that joins them is there.
Outcome addSeveral(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    const QTemporaryDir folder;
    const QString whole = folder.filePath(u"boletos_de_dezembro.pdf"_s);
    const QString other = QFileInfo(services.sampleBoleto).path() + u"/boleto_joao_pereira.pdf"_s;
    if (QProcess::execute(u"pdfunite"_s, {services.sampleBoleto, other, whole}) != 0)
        return Done{};
    open(window, whole);
    return add(window, u"boleto-several"_s);
}

Outcome addCheck(MainWindow &window, const GuiServices &services, QLatin1StringView line,
                 const QString &picture, const AddPicture &add)
{
    CheckDialog dialog(services.clock, &window);
    dialog.setText(line);
    dialog.show();
    return add(dialog, picture);
}

Outcome addDialogs(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    if (auto added = addCheck(window, services, rightLine, u"check-right"_s, add); !added)
        return added;
    if (auto added = addCheck(window, services, wrongLine, u"check-wrong"_s, add); !added)
        return added;
    const auto tenant = window.workspace().tenant();
    if (!tenant)
        return Done{};
    PayeesDialog payees(services, *tenant, &window);
    payees.show();
    return add(payees, u"payees-dialog"_s);
}

} // namespace

Outcome addBoletoStates(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    if (services.sampleBoleto.isEmpty())
        return Done{};
    window.showPage(0);
    const QString folder = QFileInfo(services.sampleBoleto).path();
    for (const State &state : states) {
        open(window, folder + u'/' + state.file);
        if (auto added = add(window, state.picture); !added)
            return added;
    }
    if (auto added = addSeveral(window, services, add); !added)
        return added;
    if (auto added = addTyped(window, services, add); !added)
        return added;
    if (auto added = addDialogs(window, services, add); !added)
        return added;
    open(window, services.sampleBoleto); // as it was
    return Done{};
}

} // namespace recado
