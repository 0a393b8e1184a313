// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a pasted line, Pix code or file; the rest of ComposePage is in composepage.cpp.
#include "gui/check/checkdialog.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/composepage.h"
#include "gui/compose/dropzone.h"
#include "gui/compose/kindswitch.h"
#include "gui/payees/payeesdialog.h"
#include "services/boleto/codecheck.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace recado {

bool ComposePage::beginCheck()
{
    showCheck(QGuiApplication::clipboard()->text());
    return true;
}

void ComposePage::keyPressEvent(QKeyEvent *event)
{
    // a field has taken it before; here nobody is writing
    if (event->matches(QKeySequence::Paste) && paste())
        return;
    Page::keyPressEvent(event);
}

bool ComposePage::paste()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (pasted == nullptr)
        return false;
    if (const QString file = droppedPdf(*pasted); !file.isEmpty())
        return takeFile(file);
    const QString text = pasted->text();
    if (checkCode(text, toDateTime(m_services.clock.now()).toLocalTime().date()).kind
        == CodeCheck::Kind::Nothing)
        return false;
    showCheck(text);
    return true;
}

void ComposePage::showCheck(const QString &text)
{
    auto *dialog = new CheckDialog(m_services.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_kind->kind() == ItemKind::Boleto && m_boleto->opened().found) {
        const auto slip = m_boleto->opened().chosen();
        dialog->compareWith(slip ? slip->line : QString());
        connect(dialog, &CheckDialog::lineTaken, m_boleto,
                [this](const QString &line) { m_boleto->typeField(u"line"_s, line); });
    }
    dialog->setText(text);
    dialog->open();
}

void ComposePage::showPayees()
{
    const auto tenant = m_workspace.tenant();
    if (!tenant)
        return;
    auto *dialog = new PayeesDialog(m_services, *tenant, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace recado
