// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compose/composedraft.h"
#include "gui/mainwindow/page.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "services/messages/sendservice.h"

#include <QTimer>

#include <functional>
#include <map>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class Banner;
class BoletoPanel;
class Card;
class DraftKeeper;
class ElidedLabel;
class KindSwitch;
class PageHeader;
class PreviewPanel;
class ReasonedButton;
class RecipientPicker;
class SmsFallback;
class TextPanel;
class WhenPicker;

/// Sends one boleto, text or PDF: what, to whom, in which words, and how it will look.
class ComposePage : public Page
{
    Q_OBJECT

public:
    /// Asks for a file to send; empty when the person thought better of it.
    using FilePicker = std::function<QString(QWidget *parent)>;

    ComposePage(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

    void setFilePicker(FilePicker picker) { m_pickFile = std::move(picker); }

    void activate() override;
    bool takeFile(const QString &path) override;
    bool beginText() override;
    bool beginCheck() override;
    void undone(const ItemId &item) override;
    bool writeAgain(const OutgoingItem &item, Channel channel) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildColumns(QVBoxLayout &page);
    void buildBottom(QVBoxLayout &page);
    void connectParts();
    void setKind(ItemKind kind);
    void switchTenant();
    [[nodiscard]] ComposeDraft draft() const;
    void restore(const ComposeDraft &draft);
    void keepDraft();
    void draftsLoaded();
    void lookUpRecipient(const Contact &contact);
    void boletoChanged();
    void recipientChanged();
    void takePeople();
    void fillFields();
    void refreshPreview();
    void offerSms();
    void checkSoon();
    void check();
    void showReason(const Result<std::vector<SendObstacle>> &found);
    [[nodiscard]] QWidget *fieldOf(SendObstacle obstacle) const;
    void showRights();
    [[nodiscard]] SendRequest request() const;
    void send();
    void sent(const OutgoingItem &item);
    /// Why it cannot be sent at that time, as a sentence.
    [[nodiscard]] QString timeReason(const SendTime &time) const;
    void timeChosen();
    [[nodiscard]] QString sentSentence(const OutgoingItem &item) const;
    void pickFile();
    bool paste();
    void showCheck(const QString &text);
    void showPayees();
    void retranslate();

    GuiServices m_services;
    Workspace &m_workspace;
    FilePicker m_pickFile;
    TenantId m_tenant; ///< whose draft is on the page
    DraftKeeper *m_keeper;
    bool m_restoring = false; ///< what is on the page is half of a draft
    std::map<ItemId, ComposeDraft> m_sent; ///< what an undo brings back
    QTimer m_checkTimer;
    int m_generation = 0; ///< answers about an earlier form are dropped
    bool m_sending = false;

    PageHeader *m_header;
    QPushButton *m_checkCode;
    QPushButton *m_payees;
    KindSwitch *m_kind;
    Banner *m_notice;
    BoletoPanel *m_boleto;
    RecipientPicker *m_to;
    TextPanel *m_text;
    SmsFallback *m_sms;
    PreviewPanel *m_preview;
    Card *m_toCard = nullptr;
    Card *m_textCard = nullptr;
    Card *m_previewCard = nullptr;
    QVBoxLayout *m_form = nullptr;
    QVBoxLayout *m_right = nullptr;
    QWidget *m_rightColumn = nullptr;
    ElidedLabel *m_from;
    WhenPicker *m_when;
    ReasonedButton *m_send;
};

} // namespace recado
