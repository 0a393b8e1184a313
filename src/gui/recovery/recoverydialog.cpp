// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/recoverydialog.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/card.h"
#include "gui/pieces/keyfigure.h"
#include "gui/pieces/rolelabel.h"
#include "gui/recovery/decisionbar.h"
#include "gui/theme/glyph.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "services/directory/directoryservice.h"
#include "services/outbox/outboxrunner.h"
#include "services/people/session.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr QSize usual(760, 600);

bool isPaused(const Workspace &workspace)
{
    const auto &senders = workspace.senders();
    return !senders.empty() && std::ranges::all_of(senders, &Sender::paused);
}

RoleLabel *wrapped(FontRole font, ThemeRole role)
{
    auto *label = new RoleLabel(font, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryDialog::RecoveryDialog(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_intro(wrapped(FontRole::Body, ThemeRole::Text))
    , m_sent(new KeyFigure({}))
    , m_notSent(new KeyFigure({}))
    , m_maybe(new KeyFigure({}))
    , m_progress(wrapped(FontRole::Body, ThemeRole::Text))
    , m_list(new QScrollArea)
    , m_trouble(wrapped(FontRole::Body, ThemeRole::Danger))
    , m_pause(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(&services.outbox, &OutboxRunner::itemsChanged, this, &RecoveryDialog::ask);
    connect(&services.outbox, &OutboxRunner::statusChanged, this, &RecoveryDialog::showProgress);
    connect(&services.session, &Session::changed, this, &RecoveryDialog::showPause);
    connect(&workspace, &Workspace::changed, this, &RecoveryDialog::showPause);
    connect(m_pause, &QPushButton::clicked, this, &RecoveryDialog::pauseOrContinue);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    ask();
}

void RecoveryDialog::build()
{
    setObjectName(u"recoveryDialog"_s);
    resize(usual);
    m_pause->setObjectName(u"recoveryPause"_s);
    m_close->setObjectName(u"recoveryClose"_s);
    setKind(*m_close, ButtonKind::Primary);
    m_close->setDefault(true);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_trouble->hide();
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::Card);
    for (KeyFigure *figure : {m_sent, m_notSent, m_maybe})
        figures->addWidget(figure, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pause);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Card);
    column->setSpacing(space::Row);
    column->addWidget(m_intro);
    column->addLayout(figures);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
}

void RecoveryDialog::ask()
{
    QCoro::connect(m_services.recovery.report(), this,
                   [this, generation = ++m_generation](Result<RecoveryReport> report) {
                       if (generation != m_generation)
                           return;
                       m_trouble->setVisible(!report);
                       if (!report)
                           return m_trouble->setText(oneLine(explain(report.error())));
                       showReport(*report);
                   });
}

void RecoveryDialog::showReport(const RecoveryReport &report)
{
    const auto idsOf = [](const std::vector<OutgoingItem> &items) {
        std::vector<ItemId> ids;
        std::ranges::transform(items, std::back_inserter(ids), &OutgoingItem::id);
        return ids;
    };
    // one that stands there stays: somebody may be about to press a button of it
    const bool others = idsOf(report.undecided) != idsOf(m_report.undecided);
    m_report = report;
    const RecoveryCounts &counts = report.counts;
    const QLocale locale;
    m_sent->setNumber(locale.toString(counts.sent), ThemeRole::Success);
    m_notSent->setNumber(locale.toString(counts.notSent));
    const int maybe = counts.maybe + counts.searched;
    m_maybe->setNumber(locale.toString(maybe), maybe > 0 ? ThemeRole::Violet : ThemeRole::Text);
    if (others || m_list->widget() == nullptr)
        showUndecided();
    showProgress();
    showPause();
}

void RecoveryDialog::showProgress()
{
    const int searched = m_report.counts.searched;
    const auto &trouble = m_services.outbox.status().trouble;
    m_progress->setThemeRole(searched > 0 && trouble ? ThemeRole::Danger : ThemeRole::Text);
    if (searched > 0 && trouble)
        m_progress->setText(tr("Twilio cannot be asked at the moment: %1 I do not go on with %n message(s) "
                               "without asking, so that nothing is sent twice.",
                               nullptr, searched)
                                .arg(explain(*trouble).what));
    else if (searched > 0)
        m_progress->setText(
            tr("Looking for %n message(s) at Twilio … This takes a few minutes: only when two "
               "readings show nothing is it certain.",
               nullptr, searched));
    else if (m_report.counts.maybe > 0)
        m_progress->setText(tr("Twilio could not tell about these. Please decide:"));
    else
        m_progress->setText(tr("Everything is certain: nothing was sent twice, nothing is lost."));
}

void RecoveryDialog::showUndecided()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::Tiny, 0);
    column->setSpacing(space::Row);
    for (const OutgoingItem &item : m_report.undecided) {
        for (const OutgoingPart &part : item.parts) {
            if (part.state != PartState::MaybeSent || part.reason == leftByPerson)
                continue;
            auto *card = new Card(personText(item.contactName, item.to));
            auto *facts = wrapped(FontRole::Caption, ThemeRole::Muted);
            facts->setText(u"%1 · %2 · %3"_s.arg(kindText(part.kind), channelText(item.channel),
                                                 whenText(part.sendingAt.value_or(item.createdAt))));
            auto *text = wrapped(FontRole::Body, ThemeRole::Text);
            text->setText(summaryText(item));
            auto *why = wrapped(FontRole::Body, ThemeRole::Muted);
            why->setText(oneLine(explain(part)));
            auto *words = new QVBoxLayout;
            for (RoleLabel *label : {facts, text, why})
                words->addWidget(label);
            words->addStretch(1);
            auto *row = new QHBoxLayout;
            row->setSpacing(space::Card);
            row->addLayout(words, 3);
            row->addWidget(new DecisionBar(m_services, part), 2);
            card->body()->addLayout(row);
            column->addWidget(card);
        }
    }
    column->addStretch(1);
    m_list->setWidget(content);
}

void RecoveryDialog::showPause()
{
    const bool paused = isPaused(m_workspace);
    m_pause->setText(paused ? tr("Go on sending") : tr("Pause sending"));
    m_pause->setIcon(glyphIcon(paused ? Glyph::Play : Glyph::Pause));
    m_pause->setVisible(paused || m_report.counts.notSent > 0);
    setAllowed(*m_pause, m_services.session, Duty::ChangeNumbers);
    m_notSent->setChange(m_report.counts.notSent == 0 ? QString()
                             : paused                 ? tr("They wait: the number is paused.")
                                                      : tr("They leave by themselves."));
}

void RecoveryDialog::pauseOrContinue()
{
    const bool pause = !isPaused(m_workspace);
    for (const Sender &sender : m_workspace.senders()) {
        QCoro::connect(m_services.directory.setPaused(sender.id, pause), this,
                       [this](const Outcome &outcome) {
                           m_trouble->setVisible(!outcome);
                           if (!outcome)
                               m_trouble->setText(oneLine(explain(outcome.error())));
                       });
    }
}

void RecoveryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showUndecided();
}

void RecoveryDialog::retranslate()
{
    setWindowTitle(tr("Recovery"));
    m_intro->setText(m_services.recovery.wasUnclean()
                         ? tr("The last time, Recado ended without closing. This is how the messages stand "
                              "that were on their way since then:")
                         : tr("This is how the messages of the last 24 hours stand:"));
    m_sent->setLabel(tr("sent for sure"));
    m_notSent->setLabel(tr("not sent"));
    m_maybe->setLabel(tr("maybe sent"));
    m_close->setText(tr("Close"));
    showProgress();
    showPause();
}

} // namespace recado
