// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contacts/contact.h"
#include "gui/compose/openboleto.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"

#include <QTemporaryDir>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class Banner;
class DropZone;
class FieldRow;
class PasswordPrompt;
class PdfPreview;
class ReadingList;
class RoleLabel;

/// The file to send: where to drop it, then its page with what was read on it, and everything that should
/// make a person stop.
class BoletoPanel : public QWidget
{
    Q_OBJECT

public:
    BoletoPanel(const GuiServices &services, const Workspace &workspace, QWidget *parent = nullptr);

    /// Boleto or Pdf; a plain PDF is shown but not read.
    void setKind(ItemKind kind);
    void open(const QString &file, const QString &password = {});
    /// As it was left: what a person typed is put in again.
    void restore(const QString &file, std::size_t slip, std::vector<TypedField> typed,
                 const QString &password = {});
    void clear();
    /// Who would get it, when somebody was chosen or typed: one whose document may be the password, and the
    /// documents of all whom the phone reaches. Another recipient has to be confirmed anew.
    void setRecipients(std::vector<Contact> people);
    /// A field as a person wrote it ("line", "amount", "due", "payee", "payer").
    void typeField(const QString &field, const QString &text);

    [[nodiscard]] const OpenBoleto &opened() const { return m_open; }
    /// Why he sends it in spite of its signals; empty while nothing, or too little, was written.
    [[nodiscard]] QString overrideReason() const;
    /// Why this file may not be sent yet, in words; empty when nothing stands in the way.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QWidget *reasonField() const;

Q_SIGNALS:
    /// Another file, another reading, another picture, or the person confirmed.
    void changed();
    void pickWanted();
    void sampleWanted();
    /// There is no boleto in the file and the person wants to send it as it is.
    void plainPdfWanted();
    void payeesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeReading();
    void addBanners(QVBoxLayout &column);
    void connectParts();
    void read(const QString &taxId);
    void render(int page, int pixelWidth);
    void take(Result<BoletoCase> found);
    void takeTyped(const TypedField &typed, Result<BoletoCase> found);
    void replayTyped();
    void fail(const Error &error);
    void showReading();
    void showWarnings();
    void showProblem();
    void showSignals();
    void showSlips();
    void chooseSlip(int index);
    void answerSignal();
    void answerOtherwise();
    void separate();
    [[nodiscard]] bool wantsPassword() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QStringList signalCodes() const;
    [[nodiscard]] QStringList openSignals() const;
    [[nodiscard]] QString sentenceOf(const QString &code) const;
    void retranslate();

    GuiServices m_services;
    const Workspace &m_workspace;
    ItemKind m_kind = ItemKind::Boleto;
    OpenBoleto m_open;
    std::vector<Contact> m_people; ///< whom the message would reach
    std::vector<TypedField> m_toType; ///< of a draft, while its file is being read
    QTemporaryDir m_separated; ///< files of single slips
    bool m_busy = false;
    int m_generation = 0; ///< answers about an older file are dropped

    QStackedLayout *m_stack;
    DropZone *m_drop;
    QScrollArea *m_scroll = nullptr; ///< a file with several things to say is higher than a small screen
    RoleLabel *m_name = nullptr;
    Banner *m_problem = nullptr;
    Banner *m_several = nullptr;
    Banner *m_signal = nullptr;
    QPushButton *m_otherwise = nullptr; ///< the second way out of a signal
    QComboBox *m_slips = nullptr;
    QLineEdit *m_reasonEdit = nullptr;
    FieldRow *m_reasonRow = nullptr;
    PasswordPrompt *m_password = nullptr;
    PdfPreview *m_preview = nullptr;
    ReadingList *m_list = nullptr;
};

} // namespace recado
