// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/checklistdialog.h"

#include "gui/common/explaining.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "models/itemtext.h"
#include "senders/ui_checklistdialog.h"
#include "services/directory/numbersservice.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto pollEvery = 60s;

QString nameOf(ChecklistStep step)
{
    switch (step) {
    case ChecklistStep::Business:
        return ChecklistDialog::tr("The business is verified at Meta");
    case ChecklistStep::Sender:
        return ChecklistDialog::tr("The number is a WhatsApp sender at Twilio");
    case ChecklistStep::DisplayName:
        return ChecklistDialog::tr("The name that customers see is approved");
    case ChecklistStep::Profile:
        return ChecklistDialog::tr("Picture, address and description are filled in");
    case ChecklistStep::Approved:
        return ChecklistDialog::tr("The number is online");
    case ChecklistStep::Templates:
        return ChecklistDialog::tr("A template is approved");
    case ChecklistStep::Media:
        return ChecklistDialog::tr("PDFs can be fetched from outside");
    }
    Q_UNREACHABLE();
}

std::pair<Glyph, ThemeRole> lookOf(ChecklistState state)
{
    switch (state) {
    case ChecklistState::Open:
        return {Glyph::Minus, ThemeRole::Muted};
    case ChecklistState::Waiting:
        return {Glyph::StateQueued, ThemeRole::Warning};
    case ChecklistState::Failed:
        return {Glyph::Danger, ThemeRole::Danger};
    case ChecklistState::Done:
        return {Glyph::Success, ThemeRole::Success};
    }
    Q_UNREACHABLE();
}

QString stateName(ChecklistState state)
{
    switch (state) {
    case ChecklistState::Open:
        return ChecklistDialog::tr("To do");
    case ChecklistState::Waiting:
        return ChecklistDialog::tr("Waiting for Meta");
    case ChecklistState::Failed:
        return ChecklistDialog::tr("Refused");
    case ChecklistState::Done:
        return ChecklistDialog::tr("Done");
    }
    Q_UNREACHABLE();
}

} // namespace

ChecklistDialog::ChecklistDialog(const GuiServices &services, const Sender &sender, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChecklistDialog>())
    , m_services(services)
    , m_sender(sender)
    , m_list(checklistFromJson(sender.checklist))
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    connect(m_ui->lookButton, &QPushButton::clicked, this, &ChecklistDialog::poll);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ChecklistDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, &ChecklistDialog::poll);
    rebuild();
    poll();
    m_timer.start(pollEvery);
}

ChecklistDialog::~ChecklistDialog() = default;

void ChecklistDialog::poll()
{
    QCoro::connect(m_services.numbers.pollChecklist(m_sender.id), this,
                   [this](const Result<ProductionChecklist> &list) { take(list); });
}

void ChecklistDialog::tick(ChecklistStep step, bool done)
{
    QCoro::connect(m_services.numbers.tick(m_sender.id, step, done), this,
                   [this](const Result<ProductionChecklist> &list) { take(list); });
}

void ChecklistDialog::take(const Result<ProductionChecklist> &list)
{
    if (!list)
        return m_ui->banner->tell(Banner::Kind::Warning, oneLine(explain(list.error())));
    m_ui->banner->hide();
    m_list = *list;
    rebuild();
}

void ChecklistDialog::rebuild()
{
    const QString focused = focusWidget() != nullptr ? focusWidget()->objectName() : QString();
    while (QLayoutItem *item = m_ui->steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChecklistStep step : allChecklistSteps)
        addStep(step);
    // a tick by keyboard stays where the person is
    if (auto *box = focused.startsWith("tick"_L1) ? m_boxes.value(focused) : nullptr; box != nullptr)
        box->setFocus();
    m_ui->polledLabel->setText(m_list.polledAt ? tr("Twilio said so on %1.").arg(whenText(*m_list.polledAt))
                                               : tr("Asking Twilio…"));
}

QString ChecklistDialog::wordsOf(ChecklistStep step) const
{
    const ChecklistState state = m_list.state(step);
    QStringList words{stateName(state)};
    if (step == ChecklistStep::DisplayName && !m_list.displayName.isEmpty())
        words.append(m_list.displayName);
    if (step == ChecklistStep::DisplayName && state == ChecklistState::Failed)
        words.append(
            tr("Usual reasons: it is not the business's own name, it is too general, or the website does "
               "not show it."));
    if (step == ChecklistStep::Approved && state == ChecklistState::Failed)
        words.append(m_list.reasons);
    if (step == ChecklistStep::Sender && state == ChecklistState::Open)
        words.append(
            tr("Register it in the Twilio console, under WhatsApp senders. A number that is still used in "
               "the WhatsApp app of a phone must leave it first."));
    if (step == ChecklistStep::Media && state == ChecklistState::Open)
        words.append(tr("Type the public address of this computer's files in the settings."));
    if (step == ChecklistStep::Templates && m_list.templates > 0)
        words.append(tr("%1 of %2 approved").arg(m_list.approvedTemplates).arg(m_list.templates));
    return words.join(u" · "_s);
}

void ChecklistDialog::addStep(ChecklistStep step)
{
    const ChecklistState state = m_list.state(step);
    const auto [glyph, role] = lookOf(state);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(new GlyphView(glyph, role), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    if (isTickedByHand(step)) {
        auto *box = new QCheckBox(nameOf(step));
        box->setObjectName(u"tick%1"_s.arg(static_cast<int>(step)));
        m_boxes.insert(box->objectName(), box);
        box->setChecked(state == ChecklistState::Done);
        connect(box, &QCheckBox::clicked, this, [this, step](bool done) { tick(step, done); });
        words->addWidget(box);
    } else {
        words->addWidget(new RoleLabel(FontRole::Body, ThemeRole::Text, nameOf(step)));
    }
    auto *note = new RoleLabel(FontRole::Caption,
                               state == ChecklistState::Failed ? ThemeRole::Danger : ThemeRole::Muted,
                               wordsOf(step));
    note->setWordWrap(true);
    words->addWidget(note);
    row->addLayout(words, 1);
    m_ui->steps->addWidget(widget);
}

void ChecklistDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rebuild();
    }
    QDialog::changeEvent(event);
}

} // namespace recado
