// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/checklistdialog.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/senders/console.h"
#include "gui/senders/whatsappwords.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "models/sendertext.h"
#include "senders/ui_checklistdialog.h"
#include "services/directory/numbersservice.h"
#include "services/media/mediahostservice.h"
#include "services/people/session.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
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

/// Where somebody can do something about the step; None where only waiting helps.
WayOut pageFor(ChecklistStep step)
{
    switch (step) {
    case ChecklistStep::Business:
    case ChecklistStep::Sender:
    case ChecklistStep::DisplayName:
    case ChecklistStep::Profile:
    case ChecklistStep::Approved:
        return WayOut::WhatsAppSender;
    case ChecklistStep::Templates:
        return WayOut::Templates;
    case ChecklistStep::Media:
        return WayOut::None;
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
    m_ui->lookButton->setAutoDefault(false);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &ChecklistDialog::poll);
    m_ui->buttonBox->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ChecklistDialog::reject);
    connect(&services.mediaHosts, &MediaHostService::changed, this, &ChecklistDialog::poll);
    connect(&m_timer, &QTimer::timeout, this, &ChecklistDialog::poll);
    connect(&services.session, &Session::changed, this, &ChecklistDialog::rebuild);
    rebuild();
    poll();
    m_timer.start(pollEvery);
}

ChecklistDialog::~ChecklistDialog() = default;

void ChecklistDialog::poll()
{
    if (m_isPolling)
        return;
    m_isPolling = true;
    m_ui->lookButton->setEnabled(false);
    QCoro::connect(m_services.numbers.pollChecklist(m_sender.id), this,
                   [this](const Result<ProductionChecklist> &list) {
                       m_isPolling = false;
                       m_ui->lookButton->setEnabled(true);
                       take(list);
                   });
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
    m_list = *list;
    rebuild();
    if (m_list.isComplete())
        m_ui->banner->tell(Banner::Kind::Success, tr("All is ready: this number may write to customers."));
    else
        m_ui->banner->hide();
}

void ChecklistDialog::openPage(WayOut page)
{
    if (const QString said = openConsole(page, m_services.simulated); !said.isEmpty())
        m_ui->banner->tell(Banner::Kind::Info, said);
}

void ChecklistDialog::rebuild()
{
    // what is done by keyboard stays where the person is
    const QString focused = focusWidget() != nullptr ? focusWidget()->objectName() : QString();
    while (QLayoutItem *item = m_ui->steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->hide(); // at once: what is deleted later is painted until then
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChecklistStep step : allChecklistSteps)
        addStep(step);
    if (focused.startsWith("tick"_L1) || focused.startsWith("page"_L1)) {
        if (auto *again = findChild<QWidget *>(focused); again != nullptr)
            again->setFocus();
    }
    m_ui->polledLabel->setText(m_list.polledAt ? tr("Twilio said so on %1.").arg(whenText(*m_list.polledAt))
                                               : tr("Asking Twilio…"));
}

QStringList ChecklistDialog::approvalWords(ChecklistState state) const
{
    QStringList words{m_list.status.isEmpty() ? stateName(state) : whatsAppStatusText(m_list.status)};
    if (state == ChecklistState::Done && !m_list.dailyReach.isEmpty())
        words.append(tr("reach: %1").arg(reachText(m_list.dailyReach)));
    if (state == ChecklistState::Failed && !m_list.reasons.empty())
        words.append(reasonsText(m_list.reasons));
    return words;
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
    if (step == ChecklistStep::Approved)
        words = approvalWords(state);
    if (step == ChecklistStep::Sender && state == ChecklistState::Open)
        words.append(
            tr("Register it in the Twilio console, under WhatsApp senders. A number that is still used in "
               "the WhatsApp app of a phone must leave it first."));
    if (step == ChecklistStep::Media && state == ChecklistState::Open)
        words.append(tr("Choose where PDFs are put, and let a small one go there and back."));
    if (step == ChecklistStep::Templates && m_list.templates > 0)
        words.append(tr("%1 of %2 approved").arg(m_list.approvedTemplates).arg(m_list.templates));
    return words.join(u" · "_s);
}

QWidget *ChecklistDialog::titleOf(ChecklistStep step)
{
    if (!isTickedByHand(step))
        return new RoleLabel(FontRole::Body, ThemeRole::Text, nameOf(step));
    auto *box = new QCheckBox(nameOf(step));
    box->setObjectName(u"tick%1"_s.arg(static_cast<int>(step)));
    box->setChecked(m_list.state(step) == ChecklistState::Done);
    setAllowed(*box, m_services.session, Duty::ChangeNumbers);
    connect(box, &QCheckBox::clicked, this, [this, step](bool done) { tick(step, done); });
    return box;
}

QPushButton *ChecklistDialog::mediaButton() const
{
    auto *button = new QPushButton(tr("Choose…"));
    button->setObjectName(u"page%1"_s.arg(static_cast<int>(ChecklistStep::Media)));
    button->setAccessibleDescription(nameOf(ChecklistStep::Media));
    button->setAutoDefault(false);
    setKind(*button, ButtonKind::Quiet);
    setAllowed(*button, m_services.session, Duty::ChangeNumbers);
    connect(button, &QPushButton::clicked, this, &ChecklistDialog::mediaHostWanted);
    return button;
}

void ChecklistDialog::addStep(ChecklistStep step)
{
    const ChecklistState state = m_list.state(step);
    const auto [glyph, role] = lookOf(state);
    auto *widget = new QWidget;
    auto *row = new QGridLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(space::Small);
    row->setVerticalSpacing(0);
    row->setColumnStretch(1, 1);
    row->addWidget(new GlyphView(glyph, role), 0, 0); // in the middle of the title, as the button is
    row->addWidget(titleOf(step), 0, 1);
    const bool failed = state == ChecklistState::Failed;
    auto *note
        = new RoleLabel(FontRole::Caption, failed ? ThemeRole::Danger : ThemeRole::Muted, wordsOf(step));
    note->setObjectName(u"words%1"_s.arg(static_cast<int>(step)));
    note->setWordWrap(true);
    row->addWidget(note, 1, 1, 1, 2);
    if (step == ChecklistStep::Media && state != ChecklistState::Done)
        row->addWidget(mediaButton(), 0, 2);
    const WayOut page = state == ChecklistState::Open || failed ? pageFor(step) : WayOut::None;
    if (page != WayOut::None) {
        auto *button = new QPushButton(tr("Open at Twilio"));
        button->setObjectName(u"page%1"_s.arg(static_cast<int>(step)));
        button->setAccessibleDescription(nameOf(step));
        button->setAutoDefault(false);
        setKind(*button, ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, page] { openPage(page); });
        row->addWidget(button, 0, 2);
    }
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
