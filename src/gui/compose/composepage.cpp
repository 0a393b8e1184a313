// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/composepage.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/draftkeeper.h"
#include "gui/compose/kindswitch.h"
#include "gui/compose/previewpanel.h"
#include "gui/compose/recipientpicker.h"
#include "gui/compose/smsfallback.h"
#include "gui/compose/textpanel.h"
#include "gui/compose/whenpicker.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/card.h"
#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/pageheader.h"
#include "gui/pieces/reasonedbutton.h"
#include "models/itemtext.h"
#include "services/messages/boletotext.h"
#include "services/outbox/outboxrunner.h"
#include "services/people/session.h"

#include <QFileDialog>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {

ComposePage::ComposePage(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_pickFile([](QWidget *over) {
        return QFileDialog::getOpenFileName(over, tr("Choose a PDF"), {}, tr("PDF files (*.pdf)"));
    })
    , m_keeper(new DraftKeeper(services.drafts, this))
    , m_header(new PageHeader({}))
    , m_checkCode(new QPushButton)
    , m_payees(new QPushButton)
    , m_kind(new KindSwitch)
    , m_notice(new Banner(Banner::Kind::Success))
    , m_boleto(new BoletoPanel(services, workspace))
    , m_to(new RecipientPicker(services, workspace))
    , m_text(new TextPanel)
    , m_sms(new SmsFallback)
    , m_preview(new PreviewPanel)
    , m_from(new ElidedLabel({}, FontRole::Caption, ThemeRole::Muted))
    , m_when(new WhenPicker(services.clock, [this](const SendTime &time) { return timeReason(time); }))
    , m_send(new ReasonedButton({}))
{
    m_notice->hide();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    page->setSpacing(space::Row);
    m_checkCode->setObjectName(u"checkCode"_s);
    m_payees->setObjectName(u"payees"_s);
    m_header->addSecondary(m_payees);
    m_header->addSecondary(m_checkCode);
    m_header->addSecondary(m_kind);
    page->addWidget(m_header);
    page->addWidget(m_notice);
    buildColumns(*page);
    buildBottom(*page);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(80ms);
    connectParts();
    m_send->setReason(tr("Checking…")); // never enabled before the first answer
    retranslate();
    setKind(ItemKind::Boleto);
    showRights();
    switchTenant();
    m_keeper->load();
}

void ComposePage::connectParts()
{
    connect(&m_checkTimer, &QTimer::timeout, this, &ComposePage::check);
    connect(m_checkCode, &QPushButton::clicked, this, [this] { showCheck({}); });
    connect(m_payees, &QPushButton::clicked, this, &ComposePage::showPayees);
    connect(m_boleto, &BoletoPanel::payeesWanted, this, &ComposePage::showPayees);
    connect(m_kind, &KindSwitch::kindChosen, this, &ComposePage::setKind);
    connect(m_boleto, &BoletoPanel::changed, this, &ComposePage::boletoChanged);
    connect(m_boleto, &BoletoPanel::pickWanted, this, &ComposePage::pickFile);
    connect(m_boleto, &BoletoPanel::sampleWanted, this, [this] { takeFile(m_services.sampleBoleto); });
    connect(m_boleto, &BoletoPanel::plainPdfWanted, this, [this] { setKind(ItemKind::Pdf); });
    connect(m_to, &RecipientPicker::changed, this, &ComposePage::recipientChanged);
    connect(m_to, &RecipientPicker::peopleKnown, this, &ComposePage::takePeople);
    connect(m_keeper, &DraftKeeper::loaded, this, &ComposePage::draftsLoaded);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_notice->tell(
            Banner::Kind::Warning,
            tr("What you write cannot be kept for after a crash. %1").arg(oneLine(explain(error))));
        m_notice->setAction({});
    });
    connect(m_text, &TextPanel::changed, this, [this] {
        keepDraft();
        refreshPreview();
        checkSoon();
    });
    connect(m_sms, &SmsFallback::changed, this, &ComposePage::keepDraft);
    connect(m_when, &WhenPicker::chosen, this, [this] {
        timeChosen();
        keepDraft();
    });
    connect(m_send, &ReasonedButton::clicked, this, &ComposePage::send);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_send->button(), [this] { m_send->button()->click(); });
    }
    connect(&m_workspace, &Workspace::tenantChanged, this, &ComposePage::switchTenant);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_to->refresh();
        fillFields();
        checkSoon();
    });
    connect(&m_services.outbox, &OutboxRunner::inboundReceived, this, [this] {
        m_to->refresh();
        checkSoon();
    });
    connect(&m_services.settings, &SettingsService::changed, this, &ComposePage::refreshPreview);
    connect(&m_services.session, &Session::changed, this, &ComposePage::showRights);
}

void ComposePage::activate()
{
    m_to->refresh();
    checkSoon();
    if (draft().isEmpty())
        m_kind->setFocus(); // where the reading of the page begins
}

bool ComposePage::takeFile(const QString &path)
{
    if (path.isEmpty())
        return false;
    m_notice->hide();
    if (const QString refusal = refusalOf(m_services.session, Duty::PrepareMessages); !refusal.isEmpty()) {
        m_notice->tell(Banner::Kind::Info, refusal);
        m_notice->setAction({});
        return true; // dropped on the window: nobody else's business either
    }
    if (m_kind->kind() == ItemKind::Text)
        setKind(ItemKind::Boleto);
    m_boleto->open(path);
    return true;
}

bool ComposePage::beginText()
{
    setKind(ItemKind::Text);
    m_to->field()->setFocus();
    return true;
}

void ComposePage::pickFile()
{
    takeFile(m_pickFile(this));
}

void ComposePage::setKind(ItemKind kind)
{
    m_kind->setKind(kind);
    const bool file = kind != ItemKind::Text;
    m_boleto->setVisible(file);
    if (file)
        m_boleto->setKind(kind);
    m_rightColumn->setVisible(!file);
    (file ? m_form : m_right)->insertWidget(file ? 2 : 0, m_previewCard);
    m_text->setKind(kind);
    fillFields();
    refreshPreview();
    checkSoon();
}

void ComposePage::boletoChanged()
{
    keepDraft();
    const auto slip = m_boleto->opened().chosen();
    if (const auto about = m_boleto->opened().about(); about && slip)
        m_to->setCandidates(about->candidates, slip->payerDocument);
    else
        m_to->setCandidates({}, {});
    fillFields();
    refreshPreview();
    checkSoon();
}

void ComposePage::recipientChanged()
{
    keepDraft();
    m_text->setChannel(m_to->channel());
    m_boleto->setRecipients(m_to->people());
    m_send->setReason(tr("Checking…")); // another person: what held for the one before means nothing
    fillFields();
    refreshPreview();
    checkSoon();
}

void ComposePage::takePeople()
{
    m_boleto->setRecipients(m_to->people());
    fillFields();
    refreshPreview();
    checkSoon();
}

void ComposePage::fillFields()
{
    const auto slip = m_kind->kind() == ItemKind::Boleto ? m_boleto->opened().chosen() : std::nullopt;
    MessageFields fields = slip ? fieldsOf(*slip) : MessageFields{};
    if (const auto person = m_to->person())
        fields.name = firstName(person->name);
    if (const auto tenant = m_workspace.tenant())
        fields.company = tenant->name;
    m_text->setFields(fields);
    const auto sender = m_workspace.sender();
    m_from->setText(sender ? tr("From %1 · %2").arg(phoneText(sender->number), fields.company) : QString());
}

void ComposePage::refreshPreview()
{
    offerSms();
    const auto &found = m_boleto->opened().found;
    m_preview->setContent({.kind = m_kind->kind(),
                           .channel = m_to->channel(),
                           .text = m_text->text(),
                           .file = m_boleto->opened().file,
                           .pages = found ? found->reading.pageCount : 0,
                           .firstPage = m_boleto->opened().firstPage},
                          m_services.settings.preferences());
}

SendRequest ComposePage::request() const
{
    const ItemKind kind = m_kind->kind();
    const auto slip = m_boleto->opened().chosen();
    SendRequest request{.sender = m_workspace.sender().value_or(Sender{}),
                        .channel = m_to->channel(),
                        .kind = kind,
                        .to = m_to->phone(),
                        .text = m_text->text(),
                        .smsFallback = m_sms->text(),
                        .undo = m_services.settings.preferences().undo,
                        .when = m_when->time()};
    if (kind != ItemKind::Text)
        request.filePath = m_boleto->opened().file;
    if (const auto about = m_boleto->opened().about(); about && slip && kind == ItemKind::Boleto) {
        request.boletoLine = slip->line;
        request.slips = {about->sent};
        request.signalCodes = about->signalCodes;
        request.confirmed = m_boleto->opened().confirmed;
        request.overrideReason = m_boleto->overrideReason();
    }
    if (const auto person = m_to->person()) {
        request.contactId = person->id;
        request.contactName = person->name;
    }
    return request;
}

void ComposePage::checkSoon()
{
    ++m_generation;
    m_checkTimer.start();
}

void ComposePage::check()
{
    QCoro::connect(m_services.send.obstacles(request()), this,
                   [this, generation = m_generation](const Result<std::vector<SendObstacle>> &found) {
                       if (generation == m_generation)
                           showReason(found);
                   });
}

void ComposePage::showReason(const Result<std::vector<SendObstacle>> &found)
{
    if (m_sending)
        return;
    const QString refusal = refusalOf(m_services.session, Duty::SendMessages);
    if (!m_services.session.may(Duty::PrepareMessages))
        return m_send->setReason(refusal);
    if (m_kind->kind() != ItemKind::Text && !m_boleto->reason().isEmpty())
        return m_send->setReason(m_boleto->reason(), m_boleto->reasonField());
    if (!found)
        return m_send->setReason(oneLine(explain(found.error())));
    // who prepares is told what is missing first, and at last who may send it
    const auto missing
        = std::ranges::find_if(*found, [](SendObstacle each) { return each != SendObstacle::NotAllowed; });
    if (missing != found->end())
        return m_send->setReason(textOf(*missing), fieldOf(*missing));
    if (!m_text->reason().isEmpty())
        return m_send->setReason(m_text->reason(), m_text->field());
    m_send->setReason(refusal);
}

QWidget *ComposePage::fieldOf(SendObstacle obstacle) const
{
    switch (obstacle) {
    case SendObstacle::NoRecipient:
    case SendObstacle::NotAPhone:
    case SendObstacle::Landline:
    case SendObstacle::OptedOut:
        return m_to->field();
    case SendObstacle::NoText:
    case SendObstacle::TextTooLong:
        return m_text->field();
    case SendObstacle::TimePast:
    case SendObstacle::TimeTooFar:
    case SendObstacle::TimeTooSoon:
    case SendObstacle::NoMessagingService:
    case SendObstacle::FileNotKept:
    case SendObstacle::WindowClosesBefore:
        return m_when;
    default:
        return nullptr;
    }
}

void ComposePage::send()
{
    if (m_sending || !m_send->reason().isEmpty())
        return;
    m_sending = true;
    m_send->setReason(tr("Putting it into the queue…"));
    QCoro::connect(m_services.send.queue(request()), this, [this](const Result<OutgoingItem> &item) {
        m_sending = false;
        if (!item) {
            m_notice->tell(Banner::Kind::Danger, oneLine(explain(item.error())));
            m_notice->setAction({});
            return checkSoon();
        }
        sent(*item);
    });
}

void ComposePage::sent(const OutgoingItem &item)
{
    m_sent.clear(); // only the last one can be taken back
    m_sent.emplace(item.id, draft());
    m_services.outbox.wake();
    restore({.kind = m_kind->kind(), .channel = m_to->channel()});
    m_notice->hide();
    const auto time = m_services.settings.preferences().undo;
    if (time > 0s)
        Q_EMIT undoOffered(item.id, sentSentence(item), time);
    else if (item.scheduledFor)
        Q_EMIT noticed(tr("%1: scheduled.").arg(sentSentence(item)));
    else
        Q_EMIT noticed(tr("%1 is on its way.").arg(sentSentence(item)));
}

} // namespace recado
