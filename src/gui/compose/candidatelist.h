// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contacts/contact.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

/// Who the boleto may be for: a match by the payer's document in green, others by name for the person to
/// choose. Nobody is ever chosen by itself.
class CandidateList : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    /// payerDocument: CPF or CNPJ of the payer on the slip, may be empty.
    void setCandidates(const std::vector<Contact> &candidates, const QString &payerDocument);
    [[nodiscard]] bool isEmpty() const { return m_candidates.empty(); }

Q_SIGNALS:
    void accepted(const recado::Contact &contact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(const Contact &contact, bool match);

    QVBoxLayout *m_column;
    std::vector<Contact> m_candidates;
    QString m_payerDocument;
};

} // namespace recado
