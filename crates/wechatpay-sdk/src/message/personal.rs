//! Members with personal data in plain text. The platform does not require their encryption, but `Debug` does not print
//! them, because it ends up in logs.

/// Their names in the catalogue: of people, documents, accounts, telephones and vehicles, and members that callers of v2
/// must encrypt themselves. `name` and `number` can belong to a shop or to a person, so they are always hidden.
const NAMES: [&str; 57] = [
    "account_no",
    "account_number",
    "bank_account",
    "bank_account_name",
    "bank_account_no",
    "bank_account_number",
    "bank_card_tail",
    "business_license_number",
    "car_number",
    "cert_id",
    "certificate_name",
    "certificates_name",
    "certificates_number",
    "contact_email",
    "contact_name",
    "contact_phone",
    "contract_display_account",
    "cred_id",
    "creid",
    "destination_account_number",
    "director_id_number",
    "director_name",
    "driver_name",
    "email",
    "enc_bank_no",
    "enc_true_name",
    "encrypted_credential_id",
    "encrypted_real_name",
    "id_card_name",
    "id_card_number",
    "individual_name",
    "insured_display_name",
    "legal_person",
    "mobile",
    "mobile_phone",
    "name",
    "nickname",
    "number",
    "order_phone_number",
    "payee",
    "phone",
    "phone_number",
    "plate_number",
    "principal_id_number",
    "principal_name",
    "re_user_name",
    "real_name",
    "reviewer",
    "settlement_card_name",
    "settlement_card_no",
    "telephone",
    "transfer_name",
    "user_creid",
    "user_display_name",
    "user_name",
    "user_truename",
    "username",
];

/// The endings of members that identify a WeChat user.
const ENDINGS: [&str; 3] = ["openid", "open_id", "unionid"];

pub(super) fn is_personal(name: &str) -> bool {
    NAMES.contains(&name) || ENDINGS.iter().any(|ending| name.ends_with(ending))
}
