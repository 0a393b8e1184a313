// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/media/mediaplace.h"
#include "domain/tenants/account.h"

#include <QWidget>

#include <map>
#include <vector>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class FieldRow;

/// The fields of one kind of place, made from fieldsOf(), with its secret and the days that files stay.
class PlaceForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceForm(QWidget *parent = nullptr);

    /// @param hasSecret one is kept for this place: the field may stay empty
    void setPlace(const MediaPlace &place, const std::vector<Account> &accounts, bool hasSecret);
    [[nodiscard]] MediaPlace place() const;
    [[nodiscard]] Secret secret() const;
    /// Shows what is wrong beside each field and goes to the first; true when something is.
    bool hasFindings();
    /// The secret is not left on the screen.
    void clearSecret();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::vector<PlaceFinding> showFindings();
    void rebuild(const std::vector<Account> &accounts);
    [[nodiscard]] QWidget *fieldFor(const PlaceField &field, const std::vector<Account> &accounts) const;
    void add(const QString &name, QWidget *field);
    [[nodiscard]] QString valueOf(const QString &name) const;
    void retranslate();

    MediaPlace m_place;
    bool m_hasSecret = false;
    std::map<QString, QWidget *> m_fields;
    std::map<QString, FieldRow *> m_rows; ///< not of boxes to tick, which carry their own words
    QVBoxLayout *m_column;
};

} // namespace recado
