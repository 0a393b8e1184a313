// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/labels.h"

#include "domain/text/plainletters.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

struct LabelShape
{
    Label label;
    QRegularExpression shape;
};

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const std::vector<LabelShape> &labelShapes()
{
    // A party's label may announce more of its cell: "Nome do Pagador/CPF/CNPJ/Endereço".
    static const auto more = u"(?: ?[-/] ?(?:cpf|cnpj|endereco|uf|cep|nome|razao social))*"_s;
    static const std::vector<LabelShape> shapes{
        {Label::Amount,
         whole(u"valor (?:do |deste )?(?:documento|doc|boleto|titulo)|(?:valor )?total a pagar|valor a pagar|"
               "valor total(?: a pagar)?|valor do documento ?/ ?valor cobrado"_s)},
        {Label::Due, whole(u"(?:data (?:de |do )?)?vencimento|vence em|pagar ate|pagavel ate"_s)},
        {Label::Payee, whole(u"(?:nome (?:do )?)?(?:beneficiario|cedente)"_s + more)},
        {Label::PayeeDocument,
         whole(u"(?:cpf|cnpj|cpf ?/ ?cnpj|cnpj ?/ ?cpf)(?: (?:do )?(?:beneficiario|cedente))?"_s)},
        {Label::Payer, whole(u"(?:nome (?:do )?)?(?:pagador|sacado|cliente|contribuinte)"_s + more)},
        {Label::DocumentNumber,
         whole(u"n\\.?o?\\.? ?(?:do )?(?:documento|doc\\.?)|num(?:ero)?\\.? (?:do )?doc.*"_s)},
        {Label::OurNumber, whole(u"(?:carteira ?/ ?)?nosso num.*"_s)},
        {Label::DocumentDate, whole(u"data (?:do )?(?:documento|doc\\.?)|data (?:de )?emissao|emissao"_s)},
        {Label::Processed, whole(u"data (?:do |de )?proces.*|processamento"_s)},
        {Label::Receipt, whole(u"recibo d[oe] (?:pagador|sacado)"_s)},
        {Label::EndOfSlip, QRegularExpression(u"ficha de compensacao\\z"_s)},
        // Whole texts only: "Morador Teste" and "Referência Consultoria" are names, "Mora / Multa" is a
        // label.
        {Label::Other,
         whole(
             u"ag(?:encia|\\.)? ?/ ?cod.*|carteira|data|especie(?: doc.*)?|aceite|"
             "uso do banco|quantidade|moeda|local d[eo] pagamento|instruco(?:es)?(?: [(d/].*)?|"
             "informacoes de resp.*|demonstrativo|autenticacao mecanica.*|(?:cod\\.?|codigo)(?: de)? baixa"_s)},
        {Label::Other,
         whole(
             u"sacador ?/ ?avalista|beneficiario final|pagador ?/ ?avalista|"
             "endereco(?: (?:do )?(?:cedente|beneficiario|pagador|sacado))?|descontos?(?: ?/ "
             "?abatimentos?\\)?)?|"
             "abatimentos?|outr[ao]s (?:deducoes|acrescimos)|acrescimos|(?:juros|mora)(?: ?/? ?multa)?|multa|"
             "valor cobrado|valor|referencia|documento"_s)},
    };
    return shapes;
}

} // namespace

QString plainWords(const QString &text)
{
    static const QRegularExpression sign(u"\\([-+=x]\\)|\\(r\\$\\)|r\\$"_s);
    QString plain = plainLetters(text);
    plain.replace(u'º', u'o');
    plain.remove(sign);
    return plain.simplified();
}

Label labelOf(const QString &text)
{
    auto plain = plainWords(text);
    while (plain.endsWith(u':') || plain.endsWith(u'.'))
        plain = plain.chopped(1).trimmed();
    if (plain.isEmpty() || plain.size() > 60)
        return Label::None;
    for (const auto &[label, shape] : labelShapes()) {
        if (shape.match(plain).hasMatch())
            return label;
    }
    return Label::None;
}

LabelledText labelledText(const QString &text)
{
    const auto colon = text.indexOf(u':');
    if (colon < 0 || colon + 1 >= text.size())
        return {.label = labelOf(text)};
    const auto label = labelOf(text.left(colon));
    if (label == Label::None || label == Label::EndOfSlip)
        return {.label = labelOf(text)};
    return {.label = label, .value = text.mid(colon + 1).trimmed()};
}

} // namespace recado::documents
