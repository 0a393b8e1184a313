// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/media/mediahostdialog.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/media/mediatext.h"
#include "gui/media/placechoice.h"
#include "gui/media/placeform.h"
#include "gui/media/probesteps.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "services/people/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// Fields with their hints are taller than a small screen.
QScrollArea *scrolling(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace

MediaHostDialog::MediaHostDialog(const GuiServices &services, const Tenant &tenant,
                                 std::vector<Account> accounts, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_tenant(tenant)
    , m_accounts(std::move(accounts))
    , m_banner(new FormBanner)
    , m_intro(new RoleLabel(FontRole::Body, ThemeRole::Text))
    , m_steps(new QStackedWidget)
    , m_choice(new PlaceChoice)
    , m_form(new PlaceForm)
    , m_probe(new ProbeSteps)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_next, &QPushButton::clicked, this, &MediaHostDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, &MediaHostDialog::goBack);
    connect(m_close, &QPushButton::clicked, this, &MediaHostDialog::reject);
    connect(&services.session, &Session::changed, this, &MediaHostDialog::retranslate);
    connect(&services.mediaHosts, &MediaHostService::stepFinished, this, [this](const ProbeFinding &finding) {
        if (m_running)
            m_probe->setFinding(finding);
    });
    retranslate();
    QCoro::connect(services.mediaHosts.chosen(tenant.id), this,
                   [this](const Result<std::optional<MediaPlace>> &chosen) { takeChosen(chosen); });
}

void MediaHostDialog::build()
{
    m_banner->setObjectName(u"banner"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_banner->setClosable(false);
    m_intro->setWordWrap(true);
    auto *probePage = new QWidget;
    auto *probeColumn = new QVBoxLayout(probePage);
    probeColumn->setContentsMargins(0, 0, 0, 0);
    probeColumn->addWidget(m_probe);
    probeColumn->addStretch(1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_choice, m_form, probePage})
        m_steps->addWidget(scrolling(page));
    setKind(*m_next, ButtonKind::Primary);
    m_next->setDefault(true);
    for (QPushButton *lesser : {m_back, m_close})
        lesser->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addWidget(m_intro);
    column->addWidget(m_banner);
    column->addWidget(m_steps, 1);
    column->addLayout(row);
    resize(600, 560);
}

void MediaHostDialog::takeChosen(const Result<std::optional<MediaPlace>> &chosen)
{
    if (!chosen)
        return m_banner->tell(Banner::Kind::Danger, oneLine(explain(chosen.error())));
    m_chosen = *chosen;
    if (m_chosen)
        m_choice->setKind(m_chosen->kind);
    retranslate();
}

void MediaHostDialog::chooseKind(HostKind kind)
{
    m_choice->setKind(kind);
}

void MediaHostDialog::goOn()
{
    if (m_running)
        return;
    m_banner->hide();
    switch (m_steps->currentIndex()) {
    case ChooseStep: {
        const HostKind kind = m_choice->kind();
        const bool isSame = m_chosen && m_chosen->kind == kind;
        MediaPlace place = isSame ? *m_chosen : MediaPlace{.kind = kind};
        place.tenantId = m_tenant.id;
        m_form->setPlace(place, m_accounts, isSame && secretOf(kind) != SecretNeed::None);
        return showStep(FieldsStep);
    }
    case FieldsStep:
        if (!m_form->hasFindings())
            tryOut();
        return;
    default:
        if (m_isSaved)
            accept();
        else
            tryOut();
    }
}

void MediaHostDialog::goBack()
{
    m_banner->hide();
    showStep(m_steps->currentIndex() == ProbeStepPage ? FieldsStep : ChooseStep);
}

void MediaHostDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    retranslate();
}

void MediaHostDialog::tryOut()
{
    m_probe->begin();
    setRunning(true);
    showStep(ProbeStepPage);
    QCoro::connect(m_services.mediaHosts.tryOut(m_form->place(), m_form->secret()), this,
                   [this](const Result<ProbeReport> &report) { takeReport(report); });
}

void MediaHostDialog::takeReport(const Result<ProbeReport> &report)
{
    m_probe->end();
    if (report && report->passed())
        return save(*report);
    setRunning(false);
    m_banner->tell(Banner::Kind::Danger,
                   report ? tr("This does not work yet. Nothing was saved, and nothing changed for messages.")
                          : oneLine(explain(report.error())));
    retranslate();
}

void MediaHostDialog::save(const ProbeReport &report)
{
    MediaPlace place = m_form->place();
    place.testedAt = m_services.clock.now();
    const bool hasName = std::ranges::none_of(
        report.findings, [](const ProbeFinding &finding) { return finding.error.has_value(); });
    QCoro::connect(m_services.mediaHosts.choose(place, m_form->secret()), this,
                   [this, hasName](const Result<MediaPlace> &saved) { takeSaved(saved, hasName); });
}

void MediaHostDialog::takeSaved(const Result<MediaPlace> &saved, bool hasName)
{
    setRunning(false);
    m_isSaved = saved.has_value();
    if (!saved) {
        m_banner->tell(Banner::Kind::Danger, oneLine(explain(saved.error())));
    } else {
        m_chosen = *saved;
        m_form->clearSecret();
        m_banner->tell(hasName ? Banner::Kind::Success : Banner::Kind::Warning,
                       hasName ? tr("All is well. From now on PDFs of this company are put here.")
                               : tr("It works, and PDFs of this company are put here from now on. Customers "
                                    "see another file name."));
    }
    retranslate();
    m_next->setFocus();
}

void MediaHostDialog::setRunning(bool running)
{
    m_running = running;
    for (QPushButton *button : {m_back, m_close, m_next})
        button->setEnabled(!running);
}

void MediaHostDialog::reject()
{
    if (m_running)
        return;
    m_form->clearSecret();
    done(m_isSaved ? Accepted : Rejected);
}

void MediaHostDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MediaHostDialog::retranslate()
{
    setWindowTitle(tr("File hosting of %1").arg(m_tenant.name));
    const int step = m_steps->currentIndex();
    m_back->setText(tr("&Back"));
    m_back->setVisible(step != ChooseStep && !m_isSaved);
    m_close->setText(m_isSaved ? tr("Close") : tr("Cancel"));
    m_close->setVisible(!m_isSaved);
    if (!m_running)
        setAllowed(*m_next, m_services.session, Duty::ChangeNumbers);
    if (step == ChooseStep) {
        QString now = tr("Now: only this computer, which WhatsApp cannot reach.");
        if (m_chosen && m_chosen->isProved())
            now = tr("Now: %1, tested on %2.").arg(kindText(m_chosen->kind), whenText(*m_chosen->testedAt));
        else if (m_chosen)
            now = tr("Now: %1, not tested.").arg(kindText(m_chosen->kind));
        m_intro->setText(tr("WhatsApp fetches a PDF from an address; Recado puts it there and removes it "
                            "afterwards. Where?")
                         + u' ' + now);
        m_next->setText(tr("&Next"));
    } else if (step == FieldsStep) {
        m_intro->setText(choiceText(m_choice->kind()).remove(u'&') + u". "_s
                         + tr("Next, a small PDF of nobody goes there and comes back."));
        m_next->setText(tr("&Try it"));
    } else {
        m_intro->setText(tr("A small PDF of nobody is put there, fetched as WhatsApp would, and removed."));
        m_next->setText(m_isSaved ? tr("Close") : tr("&Try again"));
    }
}

} // namespace recado
