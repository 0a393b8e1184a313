// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots/boletoshots.h"

#include "gui/check/checkdialog.h"
#include "gui/common/waiting.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/readinglist.h"
#include "gui/compose/recipientpicker.h"
#include "gui/payees/payeesdialog.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

struct State
{
    QLatin1StringView file; ///< of the demo
    QLatin1StringView picture;
    bool toItsPayer = true; ///< else to another person of the demo
};

constexpr std::array states{State{"boleto_joao_pereira.pdf"_L1, "boleto-other-recipient"_L1, false},
                            State{"boleto_ana_lima_vencido.pdf"_L1, "boleto-overdue"_L1},
                            State{"boleto_carlos_rocha_alterado.pdf"_L1, "boleto-changed"_L1},
                            State{"boleto_helena_barros.pdf"_L1, "boleto-stranger"_L1}};

/// Chooses its payer, who is not the payer of the others.
constexpr QLatin1StringView payersOwn{"boleto_ana_lima_vencido.pdf"};

constexpr QLatin1StringView rightLine{"00190.00009 01234.567004 00000.101170 1 16560000074210"};
constexpr QLatin1StringView wrongLine{"00190.00009 01234.567005 00000.101170 1 16560000074210"};

// Nobody needs its password: the window has to ask for one.
constexpr const char *lockedPdf
    = "%PDF-1.4\n"
      "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
      "2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
      "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"
      "4 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -4\n"
      "/O <4c6f636b6564206279206e6f626f6479204c6f636b6564206279206e6f626f64>\n"
      "/U <4e6f206b6579206f70656e732069743a204e6f206b6579206f70656e73206974> >>\nendobj\n"
      "trailer\n<< /Root 1 0 R /Encrypt 4 0 R /ID [<01> <01>] >>\nstartxref\n0\n%%EOF\n";

/// Whose boleto it is, where the company knows that person.
void choosePayer(MainWindow &window)
{
    const auto match = [&window]() -> QPushButton * {
        const auto buttons = window.page(0)->findChildren<QPushButton *>(u"acceptMatch"_s);
        const auto found = std::ranges::find_if(buttons, &QPushButton::isVisible); // not one on its way out
        return found == buttons.end() ? nullptr : *found;
    };
    if (waitUntil([&match] { return match() != nullptr; }, 3s))
        match()->click();
    settle(300ms);
}

void chooseNobody(MainWindow &window)
{
    if (auto *to = window.page(0)->findChild<RecipientPicker *>(); to != nullptr)
        to->clear();
}

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

Outcome addLocked(MainWindow &window, const AddPicture &add)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"boleto_com_senha.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(lockedPdf) < 0)
        return Done{};
    file.close();
    open(window, file.fileName());
    return add(window, u"boleto-password"_s);
}

Outcome addTyped(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    chooseNobody(window);
    open(window, services.sampleBoleto);
    choosePayer(window);
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
        chooseNobody(window);
        if (!state.toItsPayer) {
            open(window, folder + u'/' + payersOwn);
            choosePayer(window);
        }
        open(window, folder + u'/' + state.file);
        if (state.toItsPayer)
            choosePayer(window);
        if (auto added = add(window, state.picture); !added)
            return added;
    }
    if (auto added = addLocked(window, add); !added)
        return added;
    if (auto added = addSeveral(window, services, add); !added)
        return added;
    if (auto added = addTyped(window, services, add); !added)
        return added;
    if (auto added = addDialogs(window, services, add); !added)
        return added;
    chooseNobody(window); // as it was
    open(window, services.sampleBoleto);
    choosePayer(window);
    return Done{};
}

} // namespace recado
