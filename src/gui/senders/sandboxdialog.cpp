// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/sandboxdialog.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/senders/testsend.h"
#include "models/itemtext.h"
#include "senders/ui_sandboxdialog.h"
#include "services/directory/directoryservice.h"
#include "services/directory/numbersservice.h"
#include "services/people/session.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto pollEvery = 5s; // while a person waits in front of it
constexpr auto pollAfterwards = 30s;
constexpr auto patience = 2min; // then the person is told what may be wrong

QIcon iconOf(const SandboxJoin &join, Instant now)
{
    if (isOver(join, now))
        return glyphIcon(Glyph::Danger, ThemeRole::Danger);
    return endsSoon(join, now) ? glyphIcon(Glyph::Warning, ThemeRole::Warning)
                               : glyphIcon(Glyph::Success, ThemeRole::Success);
}

} // namespace

SandboxDialog::SandboxDialog(const GuiServices &services, const Sender &sender, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SandboxDialog>())
    , m_services(services)
    , m_sender(sender)
    , m_opened(services.clock.now())
    , m_test(new TestSend(services, sender))
{
    m_ui->setupUi(this);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->joinList) + 1, m_test);
    QWidget::setTabOrder(m_ui->joinList, m_test->findChild<QPushButton *>());
    QWidget::setTabOrder(m_test->findChild<QPushButton *>(), m_ui->phoneEdit);
    m_ui->banner->hide();
    m_ui->textEdit->setText(sender.sandboxJoin);
    for (QPushButton *button : {m_ui->copyButton, m_ui->inviteButton, m_ui->lookButton, m_ui->markButton})
        button->setAutoDefault(false); // Enter in a field must not press one of them
    m_ui->buttonBox->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_ui->textEdit, &QLineEdit::textEdited, this, &SandboxDialog::showText);
    connect(m_ui->textEdit, &QLineEdit::editingFinished, this, &SandboxDialog::takeText);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(joinTextFrom(m_ui->textEdit->text())); });
    connect(m_ui->inviteButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(invitation()); });
    connect(m_ui->phoneEdit, &QLineEdit::returnPressed, this, &SandboxDialog::mark);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &SandboxDialog::look);
    connect(m_ui->markButton, &QPushButton::clicked, this, &SandboxDialog::mark);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SandboxDialog::reject);
    connect(m_ui->joinList, &QListWidget::currentRowChanged, this, &SandboxDialog::chooseTested);
    connect(&m_timer, &QTimer::timeout, this, &SandboxDialog::look);
    connect(&services.session, &Session::changed, this, &SandboxDialog::showRights);
    showText();
    showWaiting();
    showRights();
    QCoro::connect(m_services.numbers.joins(m_sender.id), this, [this](const auto &joins) {
        if (joins)
            showJoins(*joins);
    });
    m_timer.start(pollEvery);
}

SandboxDialog::~SandboxDialog()
{
    m_ui->textEdit->disconnect(this); // it loses the focus, and says so, when m_ui is gone already
}

void SandboxDialog::showText()
{
    const QString text = joinTextFrom(m_ui->textEdit->text());
    const bool wrong = text.isEmpty() && !m_ui->textEdit->text().isEmpty();
    m_ui->textFinding->tell(wrong ? tr("It looks like “join two-words”; it is different for each account.")
                                  : QString(),
                            *m_ui->textEdit);
    const QString link = text.isEmpty() ? QString() : joinLink(m_sender.number, text);
    m_ui->picture->setText(link);
    m_ui->picture->setVisible(!link.isEmpty());
    m_ui->picture->setAccessibleName(tr("QR code that opens WhatsApp with the join text"));
    m_ui->linkLabel->setText(link.isEmpty() ? tr("The QR code appears when the text is there.") : link);
    for (QPushButton *button : {m_ui->copyButton, m_ui->inviteButton, m_ui->lookButton})
        button->setEnabled(!text.isEmpty());
}

QString SandboxDialog::invitation() const
{
    const QString text = joinTextFrom(m_ui->textEdit->text());
    return tr("To receive our test messages, send “%1” by WhatsApp to %2, or open %3")
        .arg(text, m_sender.number, joinLink(m_sender.number, text));
}

void SandboxDialog::takeText()
{
    const QString text = joinTextFrom(m_ui->textEdit->text());
    if (text.isEmpty() || text == m_sender.sandboxJoin)
        return;
    m_sender.sandboxJoin = text;
    QCoro::connect(m_services.directory.changeSender(m_sender), this, [this](const Outcome &saved) {
        if (!saved)
            return m_ui->banner->tell(Banner::Kind::Danger, oneLine(explain(saved.error())));
        look();
    });
}

void SandboxDialog::look()
{
    if (m_sender.sandboxJoin.isEmpty() || m_isLooking)
        return;
    m_isLooking = true;
    QCoro::connect(m_services.numbers.lookForJoins(m_sender.id), this, [this](const auto &joins) {
        m_isLooking = false;
        if (!joins)
            return m_ui->banner->tell(Banner::Kind::Warning, oneLine(explain(joins.error())));
        m_ui->banner->hide();
        showJoins(*joins);
        m_test->lookForAnswer();
    });
}

void SandboxDialog::mark()
{
    QCoro::connect(m_services.numbers.markJoined(m_sender.id, m_ui->phoneEdit->text()), this,
                   [this](const Outcome &marked) {
                       m_ui->phoneFinding->tell(marked ? QString() : explain(marked.error()).what,
                                                *m_ui->phoneEdit);
                       if (!marked)
                           return;
                       m_ui->phoneEdit->clear();
                       QCoro::connect(m_services.numbers.joins(m_sender.id), this, [this](const auto &joins) {
                           if (joins)
                               showJoins(*joins);
                       });
                   });
}

QString SandboxDialog::lineOf(const SandboxJoin &join, Instant now) const
{
    const QString phone = phoneText(join.phone);
    if (isOver(join, now))
        return tr("%1 · the join has ended: ask for it again").arg(phone);
    const QString left = spanText(expiryOf(join) - now);
    return endsSoon(join, now) ? tr("%1 · ends in %2: ask for it again soon").arg(phone, left)
                               : tr("%1 · may be written to for %2 more").arg(phone, left);
}

void SandboxDialog::showJoins(const std::vector<SandboxJoin> &joins)
{
    m_joins = joins;
    const Instant now = m_services.clock.now();
    while (m_ui->joinList->count() > static_cast<int>(joins.size()))
        delete m_ui->joinList->takeItem(m_ui->joinList->count() - 1);
    for (int row = 0; row < static_cast<int>(joins.size()); ++row) {
        if (row == m_ui->joinList->count())
            m_ui->joinList->addItem(QString());
        const SandboxJoin &join = joins[static_cast<std::size_t>(row)];
        QListWidgetItem *item = m_ui->joinList->item(row); // kept: who reads the list is not thrown out of it
        item->setText(lineOf(join, now));
        item->setIcon(iconOf(join, now));
    }
    showWaiting();
    chooseTested();
}

/// The one that is chosen in the list, or the newest that is still in.
void SandboxDialog::chooseTested()
{
    const Instant now = m_services.clock.now();
    const auto isIn = [now](const SandboxJoin &join) { return !isOver(join, now); };
    const auto row = static_cast<std::size_t>(m_ui->joinList->currentRow()); // -1 is beyond any list
    if (row < m_joins.size() && isIn(m_joins[row]))
        return m_test->setPhone(m_joins[row].phone);
    const auto fresh = std::ranges::find_if(m_joins, isIn);
    m_test->setPhone(fresh != m_joins.end() ? fresh->phone : QString());
}

void SandboxDialog::showWaiting()
{
    const Instant now = m_services.clock.now();
    const auto fresh
        = std::ranges::find_if(m_joins, [now](const SandboxJoin &join) { return !isOver(join, now); });
    m_ui->tick->set(fresh != m_joins.end() ? Glyph::Success : Glyph::StateQueued,
                    fresh != m_joins.end() ? ThemeRole::Success : ThemeRole::Muted);
    const auto pace = std::chrono::milliseconds(fresh != m_joins.end() ? pollAfterwards : pollEvery);
    if (m_timer.intervalAsDuration() != pace)
        m_timer.setInterval(pace);
    if (fresh != m_joins.end())
        m_ui->waitingLabel->setText(tr("Join received from %1.").arg(phoneText(fresh->phone)));
    else if (now - m_opened > patience)
        m_ui->waitingLabel->setText(
            tr("No message seen yet. Check the text (it is different for each account) or "
               "mark the phone as joined below."));
    else
        m_ui->waitingLabel->setText(tr("Waiting for the message; this ticks itself."));
}

void SandboxDialog::showRights()
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->textEdit, m_ui->phoneEdit, m_ui->markButton})
        setAllowed(*widget, m_services.session, Duty::ChangeNumbers);
}

void SandboxDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showText();
        showRights();
        showJoins(m_joins);
    }
    QDialog::changeEvent(event);
}

} // namespace recado
