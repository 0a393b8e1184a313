// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stays of a message that was not sent; the rest of ComposePage is in composepage.cpp.
#include "gui/common/explaining.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/composepage.h"
#include "gui/compose/draftkeeper.h"
#include "gui/compose/kindswitch.h"
#include "gui/compose/recipientpicker.h"
#include "gui/compose/smsfallback.h"
#include "gui/compose/textpanel.h"
#include "gui/compose/whenpicker.h"
#include "gui/pieces/banner.h"
#include "models/itemtext.h"
#include "services/directory/directoryservice.h"
#include "services/recovery/recoveryservice.h"

#include <QFileInfo>

#include <algorithm>

namespace recado {

void ComposePage::switchTenant()
{
    const auto now = m_workspace.tenant();
    keepDraft();
    m_tenant = now ? now->id : TenantId();
    ComposeDraft kept = m_keeper->draft(m_tenant);
    if (kept.isEmpty())
        kept = {.kind = m_kind->kind()};
    restore(kept);
}

ComposeDraft ComposePage::draft() const
{
    const OpenBoleto &open = m_boleto->opened();
    return {.kind = m_kind->kind(),
            .channel = m_to->channel(),
            .contact = m_to->contact(),
            .to = m_to->contact() ? QString() : m_to->text(),
            .file = open.file,
            .slip = open.slip,
            .typed = open.typed,
            .text = m_text->text(),
            .textEdited = m_text->isEdited(),
            .smsWanted = m_sms->isWanted(),
            .when = m_when->time()};
}

void ComposePage::keepDraft()
{
    if (!m_restoring && !m_tenant.isNull())
        m_keeper->keep(m_tenant, draft());
}

void ComposePage::draftsLoaded()
{
    if (const ComposeDraft kept = m_keeper->draft(m_tenant); !kept.isEmpty() && draft().isEmpty())
        restore(kept); // something new on the page is worth more
}

void ComposePage::restore(const ComposeDraft &draft)
{
    m_restoring = true;
    setKind(draft.kind);
    m_to->setCandidates({}, {});
    m_to->restore(draft.contact, draft.to, draft.channel);
    m_boleto->setRecipients(m_to->people());
    const bool gone = !draft.file.isEmpty() && !QFileInfo::exists(draft.file);
    m_boleto->restore(gone ? QString() : draft.file, draft.slip, draft.typed);
    if (draft.textEdited)
        m_text->restore(draft.text);
    else
        m_text->reset();
    m_sms->setWanted(draft.smsWanted);
    m_when->setTime(draft.when);
    timeChosen();
    m_restoring = false;
    if (gone) {
        m_notice->tell(Banner::Kind::Warning,
                       tr("The file of this draft is no longer there: %1. Choose it again.")
                           .arg(QFileInfo(draft.file).fileName()));
        m_notice->setAction({});
    }
    if (draft.contact)
        lookUpRecipient(*draft.contact);
    keepDraft();
    fillFields();
    checkSoon();
}

void ComposePage::lookUpRecipient(const Contact &contact)
{
    const auto tenant = m_workspace.tenant();
    if (!tenant)
        return;
    QCoro::connect(
        m_services.directory.contactsByPhone(tenant->id, contact.phone), this,
        [this, contact](const Result<std::vector<Contact>> &people) {
            const auto same = [&contact](const Contact &each) { return each.id == contact.id; };
            const bool still = people && std::ranges::any_of(*people, same);
            if (still || !m_to->contact() || m_to->contact()->id != contact.id)
                return;
            m_to->restore(std::nullopt, contact.phone, m_to->channel());
            m_notice->tell(
                Banner::Kind::Warning,
                tr("%1 no longer has this phone. Look whom the message is for.").arg(contact.name));
            m_notice->setAction({});
            recipientChanged();
        });
}

/// An SMS carries no file: there the line that is typed goes along instead.
bool ComposePage::writeAgain(const OutgoingItem &item, Channel channel)
{
    if (!draft().isEmpty()) {
        m_notice->tell(Banner::Kind::Info,
                       tr("Something is being written here. Send it or empty the page, and try once more."));
        m_notice->setAction({});
        return true;
    }
    const bool sms = channel == Channel::Sms;
    ComposeDraft again{
        .kind = sms ? ItemKind::Text : item.kind, .channel = channel, .to = item.to, .text = itemText(item)};
    if (sms && !item.boletoLine.isEmpty())
        again.text += u'\n' + item.boletoLine;
    again.textEdited = !again.text.isEmpty();
    const auto withFile
        = std::ranges::find_if(item.parts, [](const auto &part) { return part.file.has_value(); });
    if (sms || withFile == item.parts.end()) {
        restore(again);
        return true;
    }
    QCoro::connect(m_services.recovery.fileAgain(*withFile->file), this,
                   [this, again](const Result<QString> &file) {
                       if (!draft().isEmpty())
                           return; // something new on the page is worth more
                       ComposeDraft whole = again;
                       if (file)
                           whole.file = *file;
                       restore(whole);
                       if (!file)
                           m_notice->tell(Banner::Kind::Warning, oneLine(explain(file.error())));
                   });
    return true;
}

void ComposePage::undone(const ItemId &item)
{
    const auto kept = m_sent.find(item);
    if (kept == m_sent.end())
        return;
    if (draft().isEmpty())
        restore(kept->second); // something new on the page is worth more than what was taken back
    m_sent.erase(kept);
    m_notice->tell(Banner::Kind::Info, tr("Taken back: nothing was sent."));
    m_notice->setAction({});
}

} // namespace recado
