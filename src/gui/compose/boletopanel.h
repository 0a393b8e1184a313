// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "services/boleto/boletoservice.h"

#include <QTemporaryDir>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QStackedLayout;
QT_END_NAMESPACE

namespace recado {

class Banner;
class DropZone;
class FieldRow;
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
    void clear();

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const std::optional<BoletoCase> &found() const { return m_found; }
    /// The slip that was chosen, the first to begin with.
    [[nodiscard]] std::optional<documents::ReadSlip> slip() const;
    /// What this company knows about it.
    [[nodiscard]] std::optional<SlipCase> about() const;
    /// Signals that the person has said yes to, and why he sends it in spite of the others.
    [[nodiscard]] const QStringList &confirmed() const { return m_confirmed; }
    [[nodiscard]] QString overrideReason() const;
    [[nodiscard]] QImage firstPage() const { return m_firstPage; }
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

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void render(int page, int pixelWidth);
    void take(Result<BoletoCase> found);
    void fail(const Error &error);
    void showReading();
    void showWarnings();
    void showSignals();
    void showSlips();
    void chooseSlip(int index);
    void answerSignal();
    void separate();
    [[nodiscard]] QStringList openSignals() const;
    [[nodiscard]] QString sentenceOf(const QString &code) const;
    void retranslate();

    GuiServices m_services;
    const Workspace &m_workspace;
    ItemKind m_kind = ItemKind::Boleto;
    QString m_file;
    QString m_password;
    std::optional<BoletoCase> m_found;
    std::optional<Error> m_error;
    std::size_t m_slip = 0; ///< index of the chosen one
    QStringList m_confirmed;
    QTemporaryDir m_separated; ///< files of single slips
    QImage m_firstPage;
    bool m_busy = false;
    int m_generation = 0; ///< answers about an older file are dropped

    QStackedLayout *m_stack;
    DropZone *m_drop;
    RoleLabel *m_name = nullptr;
    Banner *m_problem = nullptr;
    Banner *m_several = nullptr;
    Banner *m_signal = nullptr;
    QComboBox *m_slips = nullptr;
    QLineEdit *m_reasonEdit = nullptr;
    FieldRow *m_reasonRow = nullptr;
    QLineEdit *m_passwordEdit = nullptr;
    FieldRow *m_passwordRow = nullptr;
    PdfPreview *m_preview = nullptr;
    ReadingList *m_list = nullptr;
};

} // namespace recado
